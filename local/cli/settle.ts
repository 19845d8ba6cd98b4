import type { Call } from './platform';
import type { ProgressLine } from './progress';
import { waitForJob } from './run-job';

/**
 * Lets work end that an interrupted run left behind: while it is under way nothing else of the session can be changed or
 * begun. The export is left out; its own stage takes it up.
 * @throws AppFailure where that work fails or waits for a person.
 */
export async function settle(call: Call, sessionId: string, line: ProgressLine): Promise<void> {
  const { jobs } = await call('get-session', { sessionId });
  for (const { type, state, pause } of jobs) {
    if (type === 'export' || (state !== 'queued' && state !== 'running' && state !== 'paused')) continue;
    if (state === 'paused' && pause?.until === null) await call('resume-job', { sessionId, type });
    await waitForJob(call, sessionId, type, line);
  }
}
