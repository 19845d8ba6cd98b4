import { startJob, type Started } from '../../jobs/start-job';
import type { Deps } from '../../ports';
import { openSession, type Caller } from '../../shared/access';
import { auditEvent } from '../../shared/audit-event';
import { fixable } from '../../shared/problems';
import { FIRST_UNDO_CURSOR, writeCursor } from '../cursor';

/**
 * Deletes the issues that this session made, as far as nobody has worked on them. It runs as the session's export job, so
 * that making and deleting never happen at once.
 * @throws AppError `no-issues`, `job-running`
 */
export async function startUndo(deps: Deps, caller: Caller, sessionId: string): Promise<Started> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  if (!session.hasIssues) throw fixable('no-issues', 'No issue was made from this specification.', 'There is nothing to take back.');
  const event = auditEvent(deps, 'undo_started', session, caller.accountId, 'Deleting the issues of this session started.');
  return startJob(deps, caller, session, 'export', [{ kind: 'audit', value: event }], writeCursor(FIRST_UNDO_CURSOR));
}
