import type { z } from 'zod';
import type { SerialisedError } from '../../domain/errors';
import type { Job } from '../../domain/job';
import type { ModelTask } from '../../domain/model-repositories';
import type { Session } from '../../domain/session';

/** What every call answers: the value, or an error in words for a person. Never a stack. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: SerialisedError };

export type Payload<C, K extends keyof C> = C[K] extends { payload: infer P } ? P : never;
export type Value<C, K extends keyof C> = C[K] extends { answer: infer A } ? A : never;

/** A schema for the payload of each call. */
export type Schemas<C> = { readonly [K in keyof C]: z.ZodType<Payload<C, K>> };

export interface PageOf<T> {
  readonly items: readonly T[];
  /** Give it back as `cursor` for the next page; null at the end. */
  readonly next: string | null;
}

export interface OfSession {
  readonly sessionId: string;
}

export type Selected = OfSession & { readonly ids: readonly string[] | 'all' };

/** A job as a screen sees it. */
export type JobView = Pick<Job, 'type' | 'state' | 'run' | 'progress' | 'pause' | 'error' | 'startedAt' | 'finishedAt'> & {
  /** `undo` while the export job deletes instead of making. */
  readonly purpose?: 'undo';
};

export interface JobAnswer {
  readonly session: Session;
  readonly job: JobView;
}

export interface DecidedAnswer {
  readonly session: Session;
  readonly changed: number;
}

/** A task of a model as a screen sees it. */
export type ModelTaskView = Pick<ModelTask, 'id' | 'kind' | 'about' | 'state' | 'result' | 'error' | 'usage'>;
