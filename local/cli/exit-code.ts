import { AppFailure } from './app-failure';
import { FindingsInTheWay } from './findings-in-the-way';
import { UsageError } from './usage-error';

/** What the command tells a script: done, findings stand in the way, wrong usage, interrupted or failed. */
export const EXIT = { done: 0, findings: 1, usage: 2, interrupted: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Refusals of the app that come from how the command was called or set up, and from a model that failed. */
const BY_CODE: Readonly<Record<string, ExitCode>> = {
  'model-not-set-up': EXIT.usage,
  'model-key-missing': EXIT.usage,
  'no-model': EXIT.usage,
  'writer-off': EXIT.usage,
  'writer-not-built-in': EXIT.usage,
  'price-unknown': EXIT.usage,
  'ticket-not-found': EXIT.usage,
  'model-unavailable': EXIT.interrupted,
  'model-rejected': EXIT.interrupted,
};

/** Exit code of what ended the command early. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return EXIT.usage;
  if (error instanceof FindingsInTheWay) return EXIT.findings;
  if (!(error instanceof AppFailure) || error.temporary) return EXIT.interrupted;
  return BY_CODE[error.error.code] ?? EXIT.findings;
}
