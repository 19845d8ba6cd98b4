import type { Job } from '../../domain/job';
import type { Deps } from '../ports';

/**
 * Sends the message that lets a job go on. A queue that takes no message is logged and not fatal: the job's record says
 * when it is overdue, and the next look at the session, or the five-minute trigger, sends the message again.
 */
export async function send(deps: Pick<Deps, 'queue' | 'log'>, job: Job, delayMs: number): Promise<void> {
  try {
    await deps.queue.push({ v: 1, sessionId: job.sessionId, type: job.type, run: job.run }, delayMs);
  } catch (error) {
    deps.log({ level: 'warn', event: 'job-message-refused', sessionId: job.sessionId, detail: error instanceof Error ? error.message : String(error) });
  }
}
