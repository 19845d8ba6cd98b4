import { APICallError, NoObjectGeneratedError, NoOutputGeneratedError } from 'ai';
import { z } from 'zod';
import { ModelFailure, type TokenUse } from './port';

/** Seconds, or a date; milliseconds in a header of OpenAI's. */
export function retryAfter(headers: Readonly<Record<string, string>> | undefined, now: number): number | null {
  const ms = Number(headers?.['retry-after-ms'] ?? '');
  if (headers?.['retry-after-ms'] !== undefined && Number.isFinite(ms) && ms >= 0) return ms;
  const text = headers?.['retry-after'];
  if (text === undefined) return null;
  const seconds = Number(text);
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(text) - now;
  return Number.isFinite(wait) ? Math.min(3_600_000, Math.max(0, wait)) : null;
}

/** A timeout of the platform need not be an Error of this realm. */
const named = z.object({ name: z.enum(['AbortError', 'TimeoutError']) });

const BUSY = new Set([429, 503, 529]);
const LATER = new Set([408, 409, 425]);

/** A provider's own words, cut to a length that a screen holds, as a sentence. */
const quoted = (said: string): string => {
  const short = said.slice(0, 200).trim();
  return /[.!?…]$/u.test(short) ? short : `${short}.`;
};

/** What a status of a provider means for the caller. `said` is the provider's own sentence. */
export function failureOfStatus(status: number | undefined, said: string, retryAfterMs: number | null, cause: unknown): ModelFailure {
  if (status !== undefined && BUSY.has(status)) return new ModelFailure('busy', 'The model has too much to do at the moment.', retryAfterMs, undefined, cause);
  if (status === undefined || status >= 500 || LATER.has(status) || (status >= 200 && status < 300)) {
    return new ModelFailure('temporary', status === undefined ? 'The model could not be reached.' : `The model answered with an error (${String(status)}): ${quoted(said)}`, retryAfterMs, undefined, cause);
  }
  return new ModelFailure('rejected', `The provider turned the request down (${String(status)}): ${quoted(said)}`, null, undefined, cause);
}

const usedOf = (usage: { readonly inputTokens?: number | undefined; readonly outputTokens?: number | undefined } | undefined): TokenUse => ({
  inputTokens: usage?.inputTokens ?? 0,
  outputTokens: usage?.outputTokens ?? 0,
});

/** Says in the app's terms what the library threw. Faults of the app itself are thrown on. */
export function failureOf(error: unknown, now: number): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (NoObjectGeneratedError.isInstance(error)) {
    const used = usedOf(error.usage);
    if (error.finishReason === 'length') return new ModelFailure('cut-short', 'The answer was cut short.', null, used, error);
    if (error.finishReason === 'content-filter') return new ModelFailure('refused', 'The model declined to answer.', null, used, error);
    return new ModelFailure('bad-answer', 'The answer was not in the form asked for.', null, used, error);
  }
  if (NoOutputGeneratedError.isInstance(error)) return new ModelFailure('bad-answer', 'The model gave no answer.', null, undefined, error);
  if (APICallError.isInstance(error)) {
    // Answers with a status of success that are no answers of the protocol come as errors of this kind too.
    const told = error.statusCode !== undefined && error.statusCode < 300;
    if (told) return new ModelFailure('bad-answer', 'The answer was not one of the protocol.', null, undefined, error);
    return failureOfStatus(error.statusCode, error.message, retryAfter(error.responseHeaders, now), error);
  }
  // The library stumbles over bodies that are no answers at all.
  if (error instanceof TypeError) return new ModelFailure('bad-answer', 'The answer was not one of the protocol.', null, undefined, error);
  if (named.safeParse(error).success) {
    return new ModelFailure('temporary', 'The model took too long.', null, undefined, error);
  }
  throw error;
}
