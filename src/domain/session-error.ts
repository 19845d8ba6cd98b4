import type { SerialisedError } from './errors';

/** Something that went wrong in a session, kept so that its reference can be looked up. `detail` is for the log only. */
export interface SessionError extends SerialisedError {
  readonly sessionId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What was being done: a resolver's key or a job's type. */
  readonly during: string;
  readonly detail: string;
}
