import type { AppliedFix } from '../../domain/change-list';
import type { Session } from '../../domain/session';
import { applyChanges, netChanges } from '../../spec/changes';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { refuseUnlessOpen } from '../shared/no-job';
import { fixable } from '../shared/problems';
import { nothingToFix, openGround } from './open-ground';
import { planFixes } from './plan-fixes';
import type { FixSelection } from './selection';
import { writeChangeList } from './write-change-list';

export interface FixesApplied {
  readonly session: Session;
  readonly fixes: number;
  readonly cells: number;
}

/** A list is read with every check and plan, so it stays small; beyond this the sheets themselves are the place for it. */
const MOST_CHANGES = 20_000;

/**
 * Puts fixes on the session's change list. Findings, plan and tickets made before are stale from then on; the uploaded
 * files stay as they are.
 * @throws AppError `session-not-found`, `issues-exist`, `job-running`, `no-files`, `nothing-to-fix`, `change-list-full`, `changed-meanwhile`
 */
export async function applyFixes(deps: Deps, caller: Caller, sessionId: string, selection: FixSelection): Promise<FixesApplied> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  await refuseUnlessOpen(deps, session);
  const ground = await openGround(deps, session);
  const { fixes, before } = planFixes(ground, selection);
  if (fixes.length === 0) throw nothingToFix();
  const at = deps.clock();
  const list = [...ground.list, ...fixes.map((fix): AppliedFix => ({ ...fix, id: deps.newId(), at, by: caller.accountId }))];
  if (list.reduce((sum, { changes }) => sum + changes.length, 0) > MOST_CHANGES) {
    throw fixable('change-list-full', 'The change list has no room for that many changes.', 'Carry the list over into the spreadsheet, upload it again, and take its changes off the list.');
  }
  const net = netChanges(before.spec.sheets, applyChanges(before.spec.sheets, fixes.flatMap(({ changes }) => changes)));
  return { session: await writeChangeList(deps, session, list), fixes: fixes.length, cells: net.length };
}
