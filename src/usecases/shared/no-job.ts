import { JOB_TYPES } from '../../domain/job';
import { isActive } from '../../domain/job';
import type { Session } from '../../domain/session';
import type { Condition, Deps } from '../ports';
import { issuesExist, jobRunning } from './problems';

/** Conditions under which nothing works on a session. */
export const noJobRuns = (sessionId: string): Condition[] => JOB_TYPES.map((type) => ({ kind: 'job_idle', sessionId, type }));

/** @throws AppError `job-running` */
export async function refuseWhileWorking(deps: Pick<Deps, 'jobs'>, sessionId: string): Promise<void> {
  if ((await deps.jobs.all(sessionId)).some((job) => isActive(job.state))) throw jobRunning();
}

/**
 * Sheets and options may change until the first issue exists, and while nothing works on them.
 * @throws AppError `issues-exist`, `job-running`
 */
export async function refuseUnlessOpen(deps: Pick<Deps, 'jobs'>, session: Session): Promise<void> {
  if (session.hasIssues) throw issuesExist();
  await refuseWhileWorking(deps, session.id);
}
