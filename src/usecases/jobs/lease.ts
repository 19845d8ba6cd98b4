import type { Fence } from '../../domain/change';
import type { Job } from '../../domain/job';

/** How long an invocation may stay silent before another one takes over. */
export const LEASE_MS = 60_000;
/** Revivals without progress after which a job has failed. */
export const MOST_REVIVALS = 3;
/** When a message that was handed to the queue, and did not come, is sent again. */
export const MESSAGE_DUE_MS = 600_000;

/** Another invocation holds the job, or a person cancelled it: the work of this one is over. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** The fence of the invocation that holds a job, for writes outside {@link JobContext.advance}. @throws LeaseLost */
export function fenceOf(job: Job): Fence {
  if (job.lease === null) throw new LeaseLost('The job is held by nobody.');
  return { sessionId: job.sessionId, type: job.type, owner: job.lease.owner };
}
