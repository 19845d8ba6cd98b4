import { InvokeError } from '../host/host';
import { AppFailure } from '../cli/app-failure';
import type { UnderTest } from './under-test';
import type { World } from './world';

const LEASE_MS = 61_000;
/** Whatever is still under way lands within this time. */
const SETTLED_MS = 200_000;
const ROUNDS = 30;

/** A killed process or a lost connection is what a person sees who called it. */
const unanswered = (error: unknown): boolean => error instanceof InvokeError || (error instanceof AppFailure && error.temporary);

/** Starts the job as a person would, who may get no answer. */
export async function started(world: World, { start }: UnderTest, sessionId: string): Promise<void> {
  try {
    await start(world, sessionId);
  } catch (error) {
    if (!unanswered(error)) throw error;
  }
}

/**
 * Lets the job run until it is over, as its surroundings would: messages are delivered, time passes, somebody looks at the
 * session now and then, and starts what was not started.
 * @returns how it ended
 */
export async function resume(world: World, test: UnderTest, sessionId: string): Promise<string> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await world.host.drain();
    const { jobs } = await world.call('job-status', { sessionId });
    const job = jobs.find(({ type }) => type === test.job);
    if (job === undefined || job.state === 'idle' || job.state === 'cancelled') await started(world, test, sessionId);
    else if (job.state === 'completed' || job.state === 'failed') {
      await world.clock.advance(SETTLED_MS);
      return job.state === 'completed' ? 'completed' : `failed: ${job.error?.message ?? ''}`;
    } else if (job.state === 'paused' && job.pause?.until === null) return `paused: ${job.pause.reason}`;
    else await world.clock.advance(job.state === 'paused' ? Math.max(LEASE_MS, (job.pause?.until ?? 0) - world.clock.now()) : LEASE_MS);
  }
  return 'did not come to an end';
}
