import { z } from 'zod';
import { AppError } from '../../domain/errors';
import { JOB_TYPES, type Job, type JobError } from '../../domain/job';
import { StaleWrite, type Deps, type JobMessage } from '../ports';
import { holdJob, type HeldJob } from './context';
import { completed, failed, paused, queued, taken } from './job-states';
import { LeaseLost, MOST_REVIVALS } from './lease';
import { reported } from './reported';
import { reviveJob } from './revive-jobs';
import { send } from './send';
import type { JobWorker, StepOutcome } from './worker';

const messageShape: z.ZodType<JobMessage> = z.object({ v: z.literal(1), sessionId: z.string().min(1), type: z.enum(JOB_TYPES), run: z.int().min(1) });

/** Reads what a queue delivered; null for what is none of ours (a version that this app does not know, say). */
export const readMessage = (body: unknown): JobMessage | null => messageShape.safeParse(body).data ?? null;

/** Waits before a fault is tried again: the first, second and third time. */
const RETRY_MS = [5_000, 30_000, 120_000] as const;
/** Longest pause for which a message waits in the queue; longer ones end by the five-minute trigger. */
const MAX_DELAY_MS = 900_000;

/** True where this message lets the job go on; a late, early or doubled one does not. */
function mayTake(job: Job, message: JobMessage, now: number): boolean {
  if (job.run !== message.run) return false;
  switch (job.state) {
    case 'queued':
      return true;
    case 'running':
      return job.lease === null || job.lease.until <= now;
    case 'paused':
      return job.dueAt !== null && job.dueAt <= now;
    case 'idle':
    case 'completed':
    case 'failed':
    case 'cancelled':
      return false;
  }
}

async function settle(deps: Deps, held: HeldJob, outcome: StepOutcome): Promise<void> {
  const now = deps.clock();
  switch (outcome.kind) {
    case 'done':
      return held.write((job) => completed(job, now), outcome.changes);
    case 'continue':
      await held.write((job) => queued(job, now, outcome.afterMs));
      return send(deps, held.context.job, outcome.afterMs);
    case 'pause': {
      await held.write((job) => paused(job, outcome.pause));
      const wait = outcome.pause.until === null ? null : outcome.pause.until - now;
      if (wait !== null && wait <= MAX_DELAY_MS) await send(deps, held.context.job, Math.max(0, wait));
    }
  }
}

/** A fault is tried again from the cursor, three times without progress; what a person must mend is not. */
async function recover(deps: Deps, held: HeldJob, error: unknown): Promise<void> {
  const { job } = held.context;
  const now = deps.clock();
  const hopeless = error instanceof AppError && error.kind !== 'temporary';
  if (!hopeless && job.revivals < MOST_REVIVALS) {
    const delay = RETRY_MS[job.revivals] ?? RETRY_MS[2];
    deps.log({ level: 'warn', event: 'job-fault', sessionId: job.sessionId, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    await held.write((before) => ({ ...queued(before, now, delay), revivals: before.revivals + 1 }));
    return send(deps, held.context.job, delay);
  }
  const record = reported(deps, error, job.sessionId, job.type);
  const told: JobError = { kind: record.kind, code: record.code, message: `${record.message} ${record.action}`, reference: record.reference };
  await held.write((before) => failed(before, now, told), [{ kind: 'error', value: record }]);
}

/**
 * Works on a job for the length of one invocation. Delivered twice, late, early or out of order, a message has no effect:
 * the job's record decides, and only one invocation at a time holds it.
 */
export async function runJob(deps: Deps, workers: readonly JobWorker[], message: JobMessage, remaining: () => number): Promise<void> {
  const stored = await deps.jobs.get(message.sessionId, message.type);
  const worker = workers.find((candidate) => candidate.type === message.type);
  if (stored === null || worker === undefined || !mayTake(stored, message, deps.clock())) return;
  const expired = stored.state === 'running' ? 1 : 0;
  if (stored.revivals + expired > MOST_REVIVALS) {
    await reviveJob(deps, stored);
    return;
  }
  const session = await deps.sessions.get(message.sessionId);
  if (session === null) return;
  const mine = { ...taken(stored, deps.newId(), deps.clock()), revivals: stored.revivals + expired };
  try {
    await deps.store.commit([{ kind: 'job', value: mine }]);
  } catch (error) {
    if (error instanceof StaleWrite) return;
    throw error;
  }
  const held = holdJob(deps, session, { ...mine, version: mine.version + 1 }, remaining);
  try {
    await settle(deps, held, await worker.work(held.context));
  } catch (error) {
    if (error instanceof LeaseLost) return;
    try {
      await recover(deps, held, error);
    } catch (again) {
      if (!(again instanceof LeaseLost)) throw again;
    }
  }
}
