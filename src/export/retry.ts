import type { JiraFailure } from './jira-error';

/** What a failure asks for: another try after a wait, a pause of the whole job, or nothing that waiting could mend. */
export type RetryDecision =
  | { readonly kind: 'again'; readonly afterMs: number }
  | { readonly kind: 'pause'; readonly until: number; readonly reason: string }
  | { readonly kind: 'give_up' };

const TRIES = 4;
const LONGEST_WAIT_MS = 30_000;
const HOUR_MS = 3_600_000;

/** 2, 4, 8, 16 s, at most 30, times 0.7 to 1.3, so that several jobs do not return at the same moment. */
export const backoffMs = (tries: number, random: number): number => Math.round(Math.min(LONGEST_WAIT_MS, 2_000 * 2 ** tries) * (0.7 + 0.6 * random));

/** Points come back at the full UTC hour (facts/forge.md §4). */
const nextHour = (now: number): number => (Math.floor(now / HOUR_MS) + 1) * HOUR_MS;

/**
 * For a failed request that did nothing, or may be repeated without harm. `Retry-After` is the minimum; a quota pauses
 * the job. `tries` counts those made before; `random` lies in [0, 1).
 */
export function decideRetry(failure: JiraFailure, tries: number, now: number, random: number): RetryDecision {
  if (failure.kind === 'refused') return { kind: 'give_up' };
  if (failure.kind === 'rate_limited' && failure.reason === 'quota') {
    const until = failure.retryAfterMs === null ? nextHour(now) : now + failure.retryAfterMs;
    return { kind: 'pause', until, reason: 'Jira’s hourly allowance for this app is used up.' };
  }
  const least = failure.retryAfterMs ?? 0;
  const afterMs = Math.max(least, backoffMs(tries, random));
  if (tries + 1 < TRIES) return { kind: 'again', afterMs };
  if (failure.kind === 'ambiguous') return { kind: 'give_up' };
  return { kind: 'pause', until: now + Math.max(afterMs, 60_000), reason: 'Jira asks for fewer requests.' };
}
