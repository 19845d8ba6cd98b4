import type { Job, JobPause, JobProgress, JobType } from '../../domain/job';
import type { Session } from '../../domain/session';

/** What a worker sees of the run it belongs to. */
export interface JobContext {
  readonly session: Session;
  readonly job: Job;
  /** Milliseconds until the invocation must have ended, a reserve already taken off. */
  remaining(): number;
  /**
   * Writes how far the work is and where the next step begins, and renews the lease.
   * @throws LeaseLost where another invocation holds the job, or a person cancelled it: stop at once, write nothing.
   */
  advance(progress: JobProgress, cursor: string): Promise<void>;
}

/** How an invocation ends: finished, to be continued in another one, or waiting for a time or a person. */
export type StepOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'continue'; readonly afterMs: number }
  | { readonly kind: 'pause'; readonly pause: JobPause };

/** The work of one job type, in small re-entrant steps: delivered twice or killed anywhere it repeats and loses nothing. */
export interface JobWorker {
  readonly type: JobType;
  work(context: JobContext): Promise<StepOutcome>;
}
