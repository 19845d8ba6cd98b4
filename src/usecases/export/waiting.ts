import { JiraError } from '../../export/jira-error';
import { decideRetry } from '../../export/retry';
import type { JobContext } from '../jobs/worker';
import type { ExportDeps } from './deps';

/** The job has to stand still: until a time, or (null) until a person acts. */
export class Waiting extends Error {
  override readonly name = 'Waiting';

  constructor(
    readonly until: number | null,
    /** What happened, for a person. */
    readonly reason: string,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

/** Jira did not answer, several times. */
export class Outage extends Error {
  override readonly name = 'Outage';
}

/** What waiting needs of a run. */
export interface Waiter {
  readonly deps: Pick<ExportDeps, 'clock' | 'sleep' | 'random'>;
  readonly context: Pick<JobContext, 'remaining'>;
  /** Writes down what must not be lost where the invocation is stopped while it waits. */
  readonly flush?: () => Promise<void>;
}

/** Longer waits are delayed events, not sleep (design: Background work). */
const LONGEST_SLEEP_MS = 10_000;

/** Waits, in this invocation where it is short and there is time, else by ending it. @throws Waiting */
export async function waitFor(waiter: Waiter, ms: number, reason: string): Promise<void> {
  const { deps, context } = waiter;
  if (ms > LONGEST_SLEEP_MS || context.remaining() < ms + LONGEST_SLEEP_MS) throw new Waiting(deps.clock() + ms, reason);
  await waiter.flush?.();
  await deps.sleep(ms);
}

/**
 * Sends what may be repeated without harm (reads, links), again after a wait where that helps.
 * @throws Waiting where the wait is long, Outage where Jira stays silent, JiraError where it refuses.
 */
export async function attempt<T>(waiter: Waiter, send: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof JiraError)) throw error;
      const decision = decideRetry(error.failure, tries, waiter.deps.clock(), waiter.deps.random());
      if (decision.kind === 'pause') throw new Waiting(decision.until, decision.reason, error);
      if (decision.kind === 'give_up') throw error.failure.kind === 'refused' ? error : new Outage(error.message, { cause: error });
      await waitFor(waiter, decision.afterMs, 'Jira asks for fewer requests.');
    }
  }
}
