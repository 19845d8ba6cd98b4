import { classic, type Refusal } from '../refusal';

/** Why a request was refused with 429 (`RateLimit-Reason`). */
export const REASONS = ['jira-quota-global-based', 'jira-quota-tenant-based', 'jira-burst-based', 'jira-per-issue-on-write', 'jira-cost-based'] as const;
export type RateLimitReason = (typeof REASONS)[number];

export interface RateLimitState {
  readonly limit: number;
  readonly remaining: number;
  /** Time at which the limit is whole again. */
  readonly resetAt: number;
}

/** The `X-RateLimit-*` headers; "near" is less than a fifth left. */
export function limitHeaders({ limit, remaining, resetAt }: RateLimitState): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': limit.toString(),
    'x-ratelimit-remaining': Math.max(0, Math.floor(remaining)).toString(),
    'x-ratelimit-reset': new Date(resetAt).toISOString(),
    'x-ratelimit-nearlimit': (remaining < limit / 5).toString(),
  };
}

/** A 429 with its headers: nothing of the request was carried out. */
export function tooMany(reason: RateLimitReason, retryAfterSeconds: number, state: RateLimitState): Refusal {
  const headers = { 'retry-after': Math.max(1, Math.ceil(retryAfterSeconds)).toString(), 'ratelimit-reason': reason, ...limitHeaders(state) };
  return classic(429, ['Rate limit exceeded.'], {}, { headers });
}
