import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { auditEvent } from '../shared/audit-event';
import { refuseWhileWorking } from '../shared/no-job';

/**
 * Deletes a session with everything the app stored of it. Issues in Jira stay.
 * @throws AppError `session-not-found`, `job-running`
 */
export async function deleteSession(deps: Deps, caller: Caller, sessionId: string): Promise<void> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  await refuseWhileWorking(deps, sessionId);
  // The event comes first: a deletion that is stopped half-way is still told of.
  await deps.store.commit([{ kind: 'audit', value: auditEvent(deps, 'session_deleted', session, caller.accountId, 'Specification deleted by its owner.') }]);
  await deps.sessions.delete(session);
}
