import pRetry from 'p-retry';
import { AppError } from '../../domain/errors';
import { ModelFailure } from '../../llm/port';
import type { Timer } from '../ports';
import { LONGEST_SLEEP_MS } from './write-wave';

const RETRIES = 3;
const FIRST_WAIT_MS = 1_000;

/** What a failed question means for the person who asked it. */
export function toldToPerson(failure: ModelFailure): AppError {
  if (failure.kind === 'rejected') {
    return new AppError({ kind: 'admin_required', code: 'model-rejected', message: failure.message, action: 'Ask a Jira administrator to check key and model under Writers.', cause: failure });
  }
  const wait = failure.retryAfterMs === null ? 'in a minute' : `in ${String(Math.ceil(failure.retryAfterMs / 1_000))} seconds`;
  return new AppError({ kind: 'temporary', code: 'model-failed', message: failure.message, action: `Try again ${wait}. Nothing was changed.`, cause: failure });
}

/** One try and three more, waiting as the provider asks. @throws AppError `model-rejected`, `model-failed` */
export async function askPatiently<T>(timer: Pick<Timer, 'sleep'>, ask: () => Promise<T>): Promise<T> {
  try {
    return await pRetry(ask, {
      retries: RETRIES,
      minTimeout: 0,
      factor: 1,
      shouldRetry: ({ error }) => error instanceof ModelFailure && error.kind !== 'rejected' && (error.retryAfterMs ?? 0) <= LONGEST_SLEEP_MS,
      onFailedAttempt: async ({ error, attemptNumber }) => {
        if (!(error instanceof ModelFailure) || attemptNumber > RETRIES || (error.kind !== 'busy' && error.kind !== 'temporary')) return;
        const wait = error.retryAfterMs ?? FIRST_WAIT_MS * 2 ** (attemptNumber - 1);
        if (wait <= LONGEST_SLEEP_MS) await timer.sleep(wait);
      },
    });
  } catch (error) {
    throw error instanceof ModelFailure ? toldToPerson(error) : error;
  }
}
