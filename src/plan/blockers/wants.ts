import type { Board } from '../grouping/board';
import type { Draft } from '../grouping/draft';
import { keptStorages } from './kept-storages';
import { makers } from './makers';
import { NEED_RULES } from './needs';

/** What one ticket wants of others, by their position in the list of drafts, and of components. */
export interface Wants {
  readonly blockers: Set<number>;
  readonly mustExist: Set<string>;
  readonly alreadyThere: Set<string>;
}

/** Gathers, for every draft, which drafts must be finished first, what must exist and what is there already. */
export function wantsOf(board: Board, drafts: readonly Draft[]): readonly Wants[] {
  const wants = drafts.map((): Wants => ({ blockers: new Set(), mustExist: new Set(), alreadyThere: new Set() }));
  const made = makers(drafts);
  for (const need of NEED_RULES.flatMap((rule) => rule(board))) {
    const position = made[need.from.sequence];
    const wanting = position === undefined ? undefined : wants[position];
    const component = board.spec.componentById.get(need.to);
    if (wanting === undefined || component === undefined || component.row === null) continue;
    const standing = board.standing(component);
    if (standing === 'there' || standing === 'changed') {
      wanting.alreadyThere.add(component.id);
      continue;
    }
    const blocker = made[component.row.sequence];
    if (blocker === undefined || blocker === position) continue;
    if (need.strength === 'finished') wanting.blockers.add(blocker);
    else wanting.mustExist.add(component.id);
  }
  for (const { removal, builder } of keptStorages(board, drafts, made)) wants[removal]?.blockers.add(builder);
  return wants;
}
