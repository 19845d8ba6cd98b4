import { tooMany, type RateLimitState } from './refusal';
import type { LimitSettings } from './settings';

const HOUR = 3_600_000;

export interface PointsQuota {
  /** @throws Refusal 429 `jira-quota-…-based` where the hour's points are used up */
  check(now: number): void;
  /** Adds what a request has cost. */
  spend(points: number, now: number): void;
  used(now: number): number;
  /** The `Beta-RateLimit` headers, in the structured form of the rate-limit draft. */
  headers(now: number): Readonly<Record<string, string>>;
}

/** The hourly quota of the app, counted in points and reset at the top of each UTC hour. */
export function pointsQuota(settings: LimitSettings): PointsQuota {
  let hour = -1;
  let spent = 0;
  const usedAt = (now: number): number => {
    const current = Math.floor(now / HOUR);
    if (current !== hour) {
      hour = current;
      spent = 0;
    }
    return spent;
  };
  const state = (now: number): RateLimitState => ({
    limit: settings.pointsPerHour,
    remaining: settings.pointsPerHour - usedAt(now),
    resetAt: (Math.floor(now / HOUR) + 1) * HOUR,
  });
  return {
    check: (now) => {
      const current = state(now);
      if (!settings.enforced || current.remaining > 0) return;
      throw tooMany(`jira-quota-${settings.quota}-based`, (current.resetAt - now) / 1000, current);
    },
    spend: (points, now) => {
      spent = usedAt(now) + points;
    },
    used: usedAt,
    headers: (now) => {
      const { limit, remaining, resetAt } = state(now);
      const name = settings.quota === 'global' ? 'global-app-quota' : 'tenant-app-quota';
      const seconds = Math.ceil((resetAt - now) / 1000);
      return {
        'beta-ratelimit-policy': `"${name}";q=${limit.toString()};w=3600`,
        'beta-ratelimit': `"${name}";r=${Math.max(0, remaining).toString()};t=${seconds.toString()}`,
      };
    },
  };
}
