/**
 * Storage's way to say no: `{code, message}` with a status, as @forge/kvs turns it into a ForgeKvsAPIError.
 * Codes and messages are the measured or documented ones (facts/forge.md §1.5); where neither exists, the name is the
 * host's own, and no app should branch on it: INVALID_REQUEST, INVALID_VALUE, INVALID_CURSOR, INVALID_CONDITION,
 * INVALID_PARTITION, MISSING_SCOPE.
 */
export class KvsRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'KvsRefusal';
  }
}

export const refuse = (code: string, message: string, status = 400): never => {
  throw new KvsRefusal(status, code, message);
};
