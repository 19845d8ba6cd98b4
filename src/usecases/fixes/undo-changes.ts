import type { AppliedFix, ChangeList } from '../../domain/change-list';
import type { Session } from '../../domain/session';
import { cellKey } from '../../spec/changes';
import { loadChangeList } from '../planning/change-list';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { refuseUnlessOpen } from '../shared/no-job';
import { fixable } from '../shared/problems';
import { writeChangeList } from './write-change-list';

/** Fixes of a list that later ones, not among those ids, build on: they changed a cell of theirs once more. */
export function builtOn(list: ChangeList, ids: ReadonlySet<string>): readonly AppliedFix[] {
  const later = new Set<string>();
  const found: AppliedFix[] = [];
  for (const fix of [...list].reverse()) {
    if (!ids.has(fix.id)) for (const change of fix.changes) later.add(cellKey(change));
    else if (fix.changes.some((change) => later.has(cellKey(change)))) found.push(fix);
  }
  return found.reverse();
}

/**
 * Takes fixes off the change list: their cells hold again what the uploaded sheets say.
 * @throws AppError `session-not-found`, `issues-exist`, `job-running`, `change-not-found`, `later-change`, `changed-meanwhile`
 */
export async function undoChanges(deps: Deps, caller: Caller, sessionId: string, ids: readonly string[]): Promise<Session> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  await refuseUnlessOpen(deps, session);
  const list = await loadChangeList(deps, session);
  const wanted = new Set(ids);
  const left = list.filter(({ id }) => !wanted.has(id));
  if (list.length - left.length !== wanted.size) {
    throw fixable('change-not-found', 'This change is not on the change list any more.', 'Look at the list again.');
  }
  const [blocked] = builtOn(list, wanted);
  if (blocked !== undefined) {
    throw fixable('later-change', `A later change alters a cell of “${blocked.label}” once more.`, 'Take the later change back first, or both together.');
  }
  return writeChangeList(deps, session, left);
}
