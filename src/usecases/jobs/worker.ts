import type { Change, Condition } from '../../domain/change';
import type { Job, JobPause, JobProgress, JobType } from '../../domain/job';
import type { Session } from '../../domain/session';

/** What a worker sees of the run it belongs to. */
export interface JobContext {
  readonly session: Session;
  /** As last written; its lease is this invocation's. */
  readonly job: Job;
  /** Milliseconds until the invocation must have ended, a reserve already taken off. */
  remaining(): number;
  /**
   * Writes how far the work is and where the next step begins, and renews the lease; with it, in the same transaction
   * (so that a step's effect on storage and its cursor never part), up to 24 changes and conditions.
   * @throws LeaseLost where another invocation holds the job, or a person cancelled it: stop at once, write nothing.
   * @throws StaleWrite where a change met a newer version of its record.
   */
  advance(progress: JobProgress, cursor: string, changes?: readonly Change[], conditions?: readonly Condition[]): Promise<void>;
}

/** How an invocation ends: finished, to be continued in another one, or waiting for a time or a person. */
export type StepOutcome =
  /** `changes` are written in the transaction that completes the job: at most 24. */
  | { readonly kind: 'done'; readonly changes?: readonly Change[] }
  | { readonly kind: 'continue'; readonly afterMs: number }
  | { readonly kind: 'pause'; readonly pause: JobPause };

/** The work of one job type, in small re-entrant steps: delivered twice or killed anywhere it repeats and loses nothing. */
export interface JobWorker {
  readonly type: JobType;
  work(context: JobContext): Promise<StepOutcome>;
}
