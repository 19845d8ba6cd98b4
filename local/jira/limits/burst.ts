import { tooMany, type RateLimitState } from './refusal';
import type { LimitSettings } from './settings';

export interface BurstLimit {
  /**
   * Counts a request of this endpoint and method.
   * @returns how much is left
   * @throws Refusal 429 `jira-burst-based`
   */
  take(method: string, endpoint: string, now: number): RateLimitState;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** A token bucket for each endpoint and method: a second's worth deep, filled evenly. */
export function burstLimit(settings: LimitSettings): BurstLimit {
  const buckets = new Map<string, Bucket>();
  return {
    take: (method, endpoint, now) => {
      const rate = settings.burstOf[endpoint] ?? settings.burst[method] ?? 100;
      const bucket = buckets.get(endpoint) ?? { tokens: rate, at: now };
      buckets.set(endpoint, bucket);
      bucket.tokens = Math.min(rate, bucket.tokens + ((now - bucket.at) / 1000) * rate);
      bucket.at = now;
      const state = (): RateLimitState => ({ limit: rate, remaining: bucket.tokens, resetAt: now + ((rate - bucket.tokens) / rate) * 1000 });
      if (bucket.tokens < 1) {
        if (settings.enforced) throw tooMany('jira-burst-based', (1 - bucket.tokens) / rate, state());
        return state();
      }
      bucket.tokens -= 1;
      return state();
    },
  };
}
