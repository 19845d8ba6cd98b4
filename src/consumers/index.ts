import { readMessage, runJob } from '../usecases/jobs/run-job';
import type { JobType } from '../domain/job';
import type { JobWorker } from '../usecases/jobs/worker';
import type { Deps } from '../usecases/ports';

/** What a queue delivers, as far as it is used; `remaining` are the milliseconds that Forge still gives the invocation. */
export interface Delivery {
  readonly body: unknown;
  readonly remaining: () => number;
}

/** Kept back of an invocation's time for its last writes. */
const RESERVE_MS = 10_000;

/** The consumer of one job type's queue. A message that is none, or of another queue, is logged and dropped. */
export const consumer =
  (deps: Deps, worker: JobWorker, type: JobType = worker.type) =>
  async ({ body, remaining }: Delivery): Promise<void> => {
    const message = readMessage(body);
    if (message?.type !== type) {
      deps.log({ level: 'warn', event: 'message-dropped', detail: type });
      return;
    }
    await runJob(deps, [worker], message, () => remaining() - RESERVE_MS);
  };
