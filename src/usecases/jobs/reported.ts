import { AppError, type ErrorKind } from '../../domain/errors';
import type { SessionError } from '../../domain/session-error';
import type { Deps } from '../ports';

const UNEXPECTED = {
  kind: 'temporary' satisfies ErrorKind,
  code: 'unexpected',
  message: 'Something went wrong in the app.',
  action: 'Try again. If it happens again, give the reference to an administrator.',
} as const;

/** Longest text of a fault that is kept. */
const DETAIL_LENGTH = 2_000;

/** Gives an error a reference, writes it to the log under it, and says it in words for a person: never a stack. */
export function reported(deps: Pick<Deps, 'clock' | 'newId' | 'log'>, error: unknown, sessionId: string, during: string): SessionError {
  const reference = deps.newId().slice(0, 12);
  const { kind, code, message, action } = error instanceof AppError ? error : UNEXPECTED;
  const cause = error instanceof AppError ? (error.cause ?? error) : error;
  const detail = (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)).slice(0, DETAIL_LENGTH);
  const level = kind === 'user_fixable' ? 'info' : 'error';
  deps.log({ level, event: `failed: ${during}: ${code}`, reference, sessionId, detail });
  return { kind, code, message, action, reference, sessionId, at: deps.clock(), during, detail };
}
