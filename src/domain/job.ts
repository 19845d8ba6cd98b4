import type { ErrorKind } from './errors';

export const JOB_TYPES = ['validation', 'processing', 'adf_validation', 'export'] as const;
/** Background work of a session; one record per session and type, made with the session. */
export type JobType = (typeof JOB_TYPES)[number];

export type JobState = 'idle' | 'queued' | 'running' | 'paused' | 'completed' | 'failed' | 'cancelled';

/** Why a job stands still, for a person: what happened, and when or by whom it goes on. */
export interface JobPause {
  readonly reason: string;
  /** Milliseconds since 1970; null where a person must act. */
  readonly until: number | null;
}

/** An invocation that works on a job; whoever holds another one may not write. */
export interface Lease {
  readonly owner: string;
  readonly until: number;
}

export interface JobProgress {
  readonly done: number;
  readonly total: number;
  /** What is being done, for a person. */
  readonly step: string;
}

export interface JobError {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly message: string;
  readonly reference: string;
}

export interface Job {
  readonly sessionId: string;
  readonly type: JobType;
  readonly state: JobState;
  /** Grows by one with every run that a person starts: messages of an earlier run are ignored. */
  readonly run: number;
  readonly lease: Lease | null;
  readonly progress: JobProgress;
  /** Where the next step begins; its shape is the job type's own. */
  readonly cursor: string;
  readonly pause: JobPause | null;
  readonly error: JobError | null;
  /** Revivals after an expired lease since progress was last made; three at most. */
  readonly revivals: number;
  /** The person whose rights count. Taken from here, never from a message. */
  readonly accountId: string;
  /** When it should have moved on (a lease ends, a pause is over, a message is overdue); null where nothing is expected. */
  readonly dueAt: number | null;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  readonly version: number;
}

/** True while a job stands in the way of starting it again. */
export const isActive = (state: JobState): boolean => state === 'queued' || state === 'running' || state === 'paused';
