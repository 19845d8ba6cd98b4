import { isActive } from '../../domain/job';
import type { Session } from '../../domain/session';
import { StaleWrite, type Change, type Condition, type Deps } from '../ports';
import { conflict, jobRunning } from './problems';

/**
 * Writes a person's change of a session, and what belongs to it. Gives the session as it stands then.
 * @throws AppError `changed-meanwhile` where somebody else was quicker, `job-running` where a job was.
 */
export async function commitSession(
  deps: Pick<Deps, 'store' | 'clock' | 'jobs'>,
  session: Session,
  changes: readonly Change[] = [],
  conditions: readonly Condition[] = [],
): Promise<Session> {
  const changed: Session = { ...session, changedAt: deps.clock() };
  try {
    await deps.store.commit([{ kind: 'session', value: changed }, ...changes], conditions);
  } catch (error) {
    if (!(error instanceof StaleWrite)) throw error;
    const working = (await deps.jobs.all(session.id)).some((job) => isActive(job.state));
    throw working ? jobRunning() : conflict(error);
  }
  return { ...changed, version: changed.version + 1 };
}
