/** The command was called in a way that cannot be carried out: exit code 2. */
export class UsageError extends Error {
  constructor(
    message: string,
    /** False where the list of options would not help. */
    readonly showsOptions = true,
  ) {
    super(message);
    this.name = 'UsageError';
  }
}
