import { ForgeKvsAPIError } from '@forge/kvs';
import { AppError } from '../domain/errors';
import { StaleWrite } from '../domain/repositories';

const CONFLICTS = new Set(['CONDITIONAL_CHECK_FAILED', 'KEY_CONFLICT']);
const BUSY = new Set(['RATE_LIMIT_EXCEEDED', 'TOO_MANY_REQUESTS', 'REQUEST_THROTTLED']);

/** A stored value is missing a part, was altered, or has a shape that no migration knows. */
export const damaged = (what: string, cause?: unknown): AppError =>
  new AppError({
    kind: 'admin_required',
    code: 'storage-damaged',
    message: `The stored ${what} cannot be read.`,
    action: 'Upload the files again. If that does not help, give the reference to an administrator.',
    cause,
  });

/**
 * Runs one request to Forge's store and gives its errors the app's meaning.
 * @throws StaleWrite where a condition failed or a key was taken.
 * @throws AppError `storage-busy` (temporary) where Forge's rate limits were met (facts/forge.md §1.5, "Codes").
 */
export async function translated<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof ForgeKvsAPIError)) throw error;
    if (CONFLICTS.has(error.code)) throw new StaleWrite(error.code, { cause: error });
    if (BUSY.has(error.code) || error.responseDetails.status === 429 || error.responseDetails.status >= 500) {
      throw new AppError({
        kind: 'temporary',
        code: 'storage-busy',
        message: 'The storage of this Jira site is busy.',
        action: 'Wait a minute and try again. Nothing was lost.',
        cause: error,
      });
    }
    throw error;
  }
}
