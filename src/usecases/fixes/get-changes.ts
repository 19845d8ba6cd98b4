import type { AppliedFix } from '../../domain/change-list';
import type { CellChange } from '../../domain/finding';
import { applyChanges } from '../../spec/changes';
import { loadChangeList } from '../planning/change-list';
import { readSheets } from '../planning/prepare-spec';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { builtOn } from './undo-changes';

/** `applied`: laid over the sheets; `already`: they hold it themselves; `stale`: the cell holds something else, or is gone. */
export type ChangeState = 'applied' | 'already' | 'stale';

export type ListedChange = CellChange & { readonly state: ChangeState };

export interface ListedFix extends Omit<AppliedFix, 'changes'> {
  readonly changes: readonly ListedChange[];
  /** False where a later fix changes a cell of it once more. */
  readonly undoable: boolean;
}

export interface ChangesPage {
  readonly fixes: readonly ListedFix[];
  /** Position of the next fix; null at the end. */
  readonly next: number | null;
  /** Cell changes of the whole list by state. */
  readonly counts: Readonly<Record<ChangeState, number>>;
}

/** The change list against the sheets as uploaded last. @throws AppError `session-not-found` */
export async function getChanges(deps: Deps, caller: Caller, sessionId: string, from: number, limit: number): Promise<ChangesPage> {
  const session = await openSession(deps, caller, sessionId, 'view');
  const list = await loadChangeList(deps, session);
  if (list.length === 0) return { fixes: [], next: null, counts: { applied: 0, already: 0, stale: 0 } };
  const { sheets } = await readSheets(deps, session);
  const done = applyChanges(sheets, list.flatMap(({ changes }) => changes));
  const states = new Map<CellChange, ChangeState>([
    ...done.applied.map((change): [CellChange, ChangeState] => [change, 'applied']),
    ...done.already.map((change): [CellChange, ChangeState] => [change, 'already']),
  ]);
  const end = from + limit;
  return {
    fixes: list.slice(from, end).map((fix) => ({
      ...fix,
      changes: fix.changes.map((change) => ({ ...change, state: states.get(change) ?? 'stale' })),
      undoable: builtOn(list, new Set([fix.id])).length === 0,
    })),
    next: end < list.length ? end : null,
    counts: { applied: done.applied.length, already: done.already.length, stale: done.stale.length },
  };
}
