import { isActive, type Job, type JobType } from '../../domain/job';
import { StaleWrite, type Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { auditEvent } from '../shared/audit-event';
import { conflict, fixable } from '../shared/problems';
import { cancelled, queued } from './job-states';
import { reviveJob } from './revive-jobs';
import { send } from './send';

/** Tries of a change that races with the job's own writes. */
const TRIES = 5;

const notRunning = (): Error => fixable('job-not-running', 'This work is not under way.', 'Look at its present state.');

/** All jobs of a session; one whose invocation died is revived by the look. */
export async function jobStatus(deps: Deps, caller: Caller, sessionId: string): Promise<readonly Job[]> {
  await openSession(deps, caller, sessionId, 'view');
  const jobs = await deps.jobs.all(sessionId);
  return Promise.all(jobs.map((job) => reviveJob(deps, job)));
}

/** Cancels a job: what it did stays; the invocation that works on it stops at its next step. @throws AppError `job-not-running` */
export async function cancelJob(deps: Deps, caller: Caller, sessionId: string, type: JobType): Promise<Job> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  for (let tries = 0; tries < TRIES; tries += 1) {
    const job = await deps.jobs.get(sessionId, type);
    if (job === null || !isActive(job.state)) throw notRunning();
    const next = cancelled(job, deps.clock());
    const event = auditEvent(deps, 'job_cancelled', session, caller.accountId, `${type} cancelled at ${String(job.progress.done)} of ${String(job.progress.total)}.`);
    try {
      await deps.store.commit([
        { kind: 'job', value: next },
        { kind: 'audit', value: event },
      ]);
      return { ...next, version: next.version + 1 };
    } catch (error) {
      if (!(error instanceof StaleWrite)) throw error;
    }
  }
  throw conflict();
}

/** Lets a paused job go on at once, with the rights of the person who asks for it. @throws AppError `job-not-paused` */
export async function resumeJob(deps: Deps, caller: Caller, sessionId: string, type: JobType): Promise<Job> {
  await openSession(deps, caller, sessionId, 'edit');
  const job = await deps.jobs.get(sessionId, type);
  if (job?.state !== 'paused') throw fixable('job-not-paused', 'This work is not paused.', 'Look at its present state.');
  const next: Job = { ...queued(job, deps.clock(), 0), accountId: caller.accountId, revivals: 0 };
  try {
    await deps.store.commit([{ kind: 'job', value: next }]);
  } catch (error) {
    if (error instanceof StaleWrite) throw conflict(error);
    throw error;
  }
  await send(deps, next, 0);
  return { ...next, version: next.version + 1 };
}
