import type { Board } from '../grouping/board';
import type { Draft } from '../grouping/draft';
import { keptStorages } from './kept-storages';
import { makers } from './makers';
import type { Need } from './need';
import { NEED_RULES } from './needs';

/** What one ticket wants of others, by their position in the list of drafts, and of components. Most want little. */
export interface Wants {
  blockers?: Set<number>;
  mustExist?: Set<string>;
  alreadyThere?: Set<string>;
}

const into = <T>(known: Set<T> | undefined, one: T): Set<T> => (known ?? new Set<T>()).add(one);

/** Gathers, for every draft, which drafts must be finished first, what must exist and what is there already. */
export function wantsOf(board: Board, drafts: readonly Draft[]): readonly Wants[] {
  const wants = drafts.map((): Wants => ({}));
  const made = makers(drafts, board.spec.rows.length);
  const note = (need: Need): void => {
    const position = made[need.from.sequence];
    const wanting = position === undefined ? undefined : wants[position];
    const component = wanting === undefined ? undefined : board.spec.componentById.get(need.to);
    if (wanting === undefined || component === undefined || component.row === null) return;
    const standing = board.standing(component);
    if (standing === 'there' || standing === 'changed') {
      wanting.alreadyThere = into(wanting.alreadyThere, component.id);
      return;
    }
    const blocker = made[component.row.sequence];
    if (blocker === undefined || blocker === position) return;
    if (need.strength === 'finished') wanting.blockers = into(wanting.blockers, blocker);
    else wanting.mustExist = into(wanting.mustExist, component.id);
  };
  for (const rule of NEED_RULES) for (const need of rule(board)) note(need);
  for (const { removal, builder } of keptStorages(board, drafts, made)) {
    const waiting = wants[removal];
    if (waiting !== undefined) waiting.blockers = into(waiting.blockers, builder);
  }
  return wants;
}
