/** Why a call from the screen came to nothing. */
export type InvokeErrorCode =
  | 'APP_ERROR'
  | 'TIMEOUT'
  | 'REQUEST_TOO_LARGE'
  | 'RESPONSE_TOO_LARGE'
  | 'INVALID_PAYLOAD'
  | 'RATE_LIMITED'
  | 'UNKNOWN_MODULE'
  | 'KILLED';

/** What `invoke` rejects with on the screen; its message is all that the screen would get. */
export class InvokeError extends Error {
  constructor(
    readonly code: InvokeErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`There was an error invoking the function - ${message}`, options);
    this.name = 'InvokeError';
  }
}

export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
