import { Queue } from '@forge/events';
import type { JobType } from '../domain/job';
import type { JobMessage, JobQueue } from '../domain/repositories';

/** Queue of each job type, as in manifest.yml. */
export const QUEUE_KEYS: Readonly<Record<JobType, string>> = {
  validation: 'validation',
  processing: 'processing',
  adf_validation: 'adf-validation',
  export: 'export',
};

/** Exports that run at the same time in one installation. */
const EXPORTS_AT_ONCE = 3;
/** Longest delay of an event (facts/forge.md §4). */
const MAX_DELAY_S = 900;

/** Events of one key are held back once `limit` of them are being worked on (facts/forge.md §1.6). */
export const concurrencyOf = (message: JobMessage): { key: string; limit: number } =>
  message.type === 'export' ? { key: 'export', limit: EXPORTS_AT_ONCE } : { key: `session-${message.sessionId}`, limit: 1 };

/** {@link JobQueue} over Forge's async events. */
export const createJobQueue = (queueOf: (key: string) => Pick<Queue, 'push'> = (key) => new Queue({ key })): JobQueue => ({
  push: async (message, delayMs) => {
    await queueOf(QUEUE_KEYS[message.type]).push({
      body: { ...message },
      delayInSeconds: Math.min(MAX_DELAY_S, Math.max(0, Math.ceil(delayMs / 1000))),
      concurrency: concurrencyOf(message),
    });
  },
});
