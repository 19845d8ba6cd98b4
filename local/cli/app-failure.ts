import type { SerialisedError } from '../../src/domain/errors';

/** The app answered with an error for a person. */
export class AppFailure extends Error {
  constructor(readonly error: SerialisedError) {
    super([error.message, error.action, error.reference === '' ? '' : `(reference ${error.reference})`].filter((part) => part !== '').join(' '));
    this.name = 'AppFailure';
  }

  /** True where time alone may mend it, so that running again is what to do. */
  get temporary(): boolean {
    return this.error.kind === 'temporary';
  }
}
