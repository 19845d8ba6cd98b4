import { isActive, type Job, type JobType } from '../../domain/job';
import type { Session } from '../../domain/session';
import type { Change, Deps } from '../ports';
import type { Caller } from '../shared/access';
import { commitSession } from '../shared/commit-session';
import { jobRunning, sessionNotFound } from '../shared/problems';
import { started } from './job-states';
import { send } from './send';

/** A job that was started, and its session as it stands with it. */
export interface Started {
  readonly session: Session;
  readonly job: Job;
}

/**
 * Starts a job of a session: the person's rights count for it until it ends. The session is written with it under the
 * version that was read, so that of two starts, or of a start and a change by hand, only one goes through.
 * @throws AppError `job-running`, `changed-meanwhile`
 */
export async function startJob(deps: Deps, caller: Caller, session: Session, type: JobType, changes: readonly Change[] = [], cursor = ''): Promise<Started> {
  const jobs = await deps.jobs.all(session.id);
  if (jobs.some((job) => isActive(job.state))) throw jobRunning();
  const idle = jobs.find((job) => job.type === type);
  if (idle === undefined) throw sessionNotFound();
  const job: Job = { ...started(idle, caller.accountId, deps.clock()), cursor };
  const written = await commitSession(deps, session, [{ kind: 'job', value: job }, ...changes]);
  await send(deps, job, 0);
  return { session: written, job: { ...job, version: job.version + 1 } };
}
