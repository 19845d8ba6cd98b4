import type { Job, JobError, JobPause } from '../../domain/job';
import { LEASE_MS, MESSAGE_DUE_MS } from './lease';

/** A fresh run, waiting for its first invocation. */
export const started = (job: Job, accountId: string, now: number): Job => ({
  ...job,
  state: 'queued',
  run: job.run + 1,
  lease: null,
  progress: { done: 0, total: 0, step: '' },
  cursor: '',
  pause: null,
  error: null,
  revivals: 0,
  accountId,
  dueAt: now + MESSAGE_DUE_MS,
  startedAt: now,
  finishedAt: null,
});

/** Waiting for its next invocation, which goes on at the cursor. */
export const queued = (job: Job, now: number, delayMs: number): Job => ({
  ...job,
  state: 'queued',
  lease: null,
  pause: null,
  dueAt: now + delayMs + MESSAGE_DUE_MS,
});

export const taken = (job: Job, owner: string, now: number): Job => ({
  ...job,
  state: 'running',
  pause: null,
  lease: { owner, until: now + LEASE_MS },
  dueAt: now + LEASE_MS,
});

export const paused = (job: Job, pause: JobPause): Job => ({ ...job, state: 'paused', lease: null, pause, dueAt: pause.until });

export const completed = (job: Job, now: number): Job => ({
  ...job,
  state: 'completed',
  lease: null,
  pause: null,
  error: null,
  progress: { ...job.progress, done: job.progress.total },
  dueAt: null,
  finishedAt: now,
});

export const failed = (job: Job, now: number, error: JobError): Job => ({ ...job, state: 'failed', lease: null, pause: null, error, dueAt: null, finishedAt: now });

export const cancelled = (job: Job, now: number): Job => ({ ...job, state: 'cancelled', lease: null, pause: null, dueAt: null, finishedAt: now });
