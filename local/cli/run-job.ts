import { setTimeout as sleep } from 'node:timers/promises';
import type { JobType } from '../../src/domain/job';
import type { JobView } from '../../src/resolvers/contract';
import { AppFailure } from './app-failure';
import type { Call } from './platform';
import type { ProgressLine } from './progress';

/** Every look costs the app storage reads, of which Forge allows 4,000 a minute: often at first, then once a second. */
const FIRST_POLL_MS = 40;
const POLL_MS = 1_000;

function refuse({ state, error, pause }: JobView): never {
  const said = { action: 'Run the same command again to go on.', reference: '' };
  if (error !== null) throw new AppFailure({ ...error, action: '' });
  if (state === 'paused') throw new AppFailure({ kind: 'temporary', code: 'paused', message: pause?.reason ?? 'The work was paused.', ...said });
  throw new AppFailure({ kind: 'temporary', code: state, message: 'The work was cancelled.', ...said });
}

/** A pause that ends by itself within this time is waited for. */
const PATIENCE_MS = 120_000;

/**
 * Waits until a job is finished, showing how far it is.
 * @throws AppFailure where it fails, is cancelled, or waits for a person.
 */
export async function waitForJob(call: Call, sessionId: string, type: JobType, line: ProgressLine): Promise<void> {
  for (let wait = FIRST_POLL_MS; ; wait = Math.min(POLL_MS, wait * 1.5)) {
    const { jobs } = await call('job-status', { sessionId });
    const job = jobs.find((one) => one.type === type);
    if (job === undefined || job.state === 'completed') break;
    line.show(job.progress);
    const until = job.state === 'paused' ? (job.pause?.until ?? null) : null;
    const waits = until !== null && until - Date.now() < PATIENCE_MS;
    if (job.state !== 'queued' && job.state !== 'running' && !waits) {
      line.clear();
      refuse(job);
    }
    await sleep(wait);
  }
  line.clear();
}
