import { isActive, type Job } from '../../domain/job';
import { StaleWrite, type Deps } from '../ports';
import { failed, queued } from './job-states';
import { MOST_REVIVALS } from './lease';
import { send } from './send';

const isOverdue = (job: Job, now: number): boolean => isActive(job.state) && job.dueAt !== null && job.dueAt <= now;

/** What becomes of an overdue job: an invocation that died counts, a message that is late does not. */
function after(job: Job, now: number, reference: string): Job {
  if (job.state !== 'running') return queued(job, now, 0);
  if (job.revivals < MOST_REVIVALS) return { ...queued(job, now, 0), revivals: job.revivals + 1 };
  const message = 'The work was interrupted several times without getting on. Start it again; what is done stays done.';
  return failed(job, now, { kind: 'temporary', code: 'job-interrupted', message, reference });
}

/**
 * Lets an overdue job go on, or after three revivals without progress fails it. Others leave it as it is.
 * @returns the job as it stands then
 */
export async function reviveJob(deps: Pick<Deps, 'store' | 'clock' | 'queue' | 'newId' | 'log'>, job: Job): Promise<Job> {
  const now = deps.clock();
  if (!isOverdue(job, now)) return job;
  const reference = deps.newId().slice(0, 12);
  const next = after(job, now, reference);
  try {
    await deps.store.commit([{ kind: 'job', value: next }]);
  } catch (error) {
    // Somebody else revived it, or it moved on by itself.
    if (error instanceof StaleWrite) return job;
    throw error;
  }
  deps.log({ level: 'warn', event: next.state === 'failed' ? 'job-given-up' : 'job-revived', sessionId: job.sessionId, reference, detail: job.type });
  if (next.state === 'queued') await send(deps, next, 0);
  return { ...next, version: next.version + 1 };
}

/** Jobs looked at in one run of the trigger. */
const BATCH = 50;

/** Revives what is overdue in the whole installation. @returns how many jobs were touched */
export async function reviveJobs(deps: Deps): Promise<number> {
  const now = deps.clock();
  let touched = 0;
  for (const listed of await deps.jobs.overdue(now, BATCH)) {
    const job = await deps.jobs.get(listed.sessionId, listed.type);
    if (job === null || !isOverdue(job, now)) continue;
    await reviveJob(deps, job);
    touched += 1;
  }
  return touched;
}
