import { isActive } from '../../domain/job';
import type { Session } from '../../domain/session';
import { StaleWrite, type Change, type Deps } from '../ports';
import { auditEvent } from '../shared/audit-event';
import { conflict, sessionNotFound } from '../shared/problems';
import { cancelled } from '../jobs/job-states';
import { refuseOthers } from './refuse-others';

/**
 * Gives a session to somebody else. Work under way is cancelled, because it uses the rights of whoever started it; the new
 * owner starts it again, with a preflight as themselves.
 * @throws AppError `not-administrator`, `session-not-found`, `changed-meanwhile`
 */
export async function handOver(deps: Deps, adminId: string, sessionId: string, accountId: string): Promise<Session> {
  await refuseOthers(deps);
  const session = await deps.sessions.get(sessionId);
  if (session === null) throw sessionNotFound();
  if (session.ownerId === accountId) return session;
  const next: Session = { ...session, ownerId: accountId, changedAt: deps.clock() };
  const jobs = (await deps.jobs.all(sessionId)).filter((job) => isActive(job.state));
  const stopped = jobs.map((job): Change => ({ kind: 'job', value: cancelled(job, deps.clock()) }));
  const said = `Handed over from ${session.ownerId} to ${accountId}${jobs.length === 0 ? '' : '; work under way was cancelled'}.`;
  const event = auditEvent(deps, 'session_handed_over', session, adminId, said);
  try {
    await deps.store.commit([{ kind: 'session', value: next }, ...stopped, { kind: 'audit', value: event }]);
  } catch (error) {
    if (error instanceof StaleWrite) throw conflict(error);
    throw error;
  }
  return { ...next, version: next.version + 1 };
}
