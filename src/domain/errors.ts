/** Who can mend it: the person, an administrator, or time. */
export type ErrorKind = 'user_fixable' | 'admin_required' | 'temporary';

export interface AppErrorDetails {
  readonly kind: ErrorKind;
  /** Stable, kebab-case. */
  readonly code: string;
  /** What happened, in one sentence for a person. */
  readonly message: string;
  /** What to do now. */
  readonly action: string;
  readonly cause?: unknown;
}

/** An error that is meant for a person. Everything else that is thrown is a fault of the app. */
export class AppError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly action: string;

  constructor(details: AppErrorDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'AppError';
    this.kind = details.kind;
    this.code = details.code;
    this.action = details.action;
  }
}

/** An error as it crosses to the screen. `reference` finds it in the log. */
export interface SerialisedError {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly message: string;
  readonly action: string;
  readonly reference: string;
}
