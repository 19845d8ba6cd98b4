import type { Intercept, PlatformRequest } from '../host/platform/forge-fetch';
import type { HostStats } from '../host/host';

/** Limits of Jira and Forge (facts/jira.md §3, forge.md §4). */
const LIMITS = { points: 65_000, burst: 100, eventsPerMinute: 500, storageUnitsPerMinute: 4_000, gbSecondsPerMonth: 200_000 };
const MEMORY_GB = 0.5;

/** What of a limit one session takes, from files to linked issues. */
export interface Share {
  readonly of: string;
  readonly used: number;
  readonly limit: number;
}

/** Writes down when which Jira endpoint is called, and what Jira refuses for a limit's sake. */
export class Timeline {
  private readonly times = new Map<string, number[]>();
  refused = 0;

  readonly watch: Intercept = (request: PlatformRequest) => {
    if (request.type !== 'jira') return undefined;
    if (request.moment === 'after') {
      if (request.status === 429) this.refused += 1;
      return undefined;
    }
    const endpoint = `${request.method} ${request.path.replace(/\?.*$/, '').replace(/[A-Z]+-\d+/, '{key}')}`;
    this.times.set(endpoint, [...(this.times.get(endpoint) ?? []), Date.now()]);
    return undefined;
  };

  /** The most requests of one endpoint within a second. */
  burst(): number {
    return Math.max(0, ...[...this.times.values()].map((times) => Math.max(...times.map((end) => times.filter((time) => time > end - 1_000 && time <= end).length))));
  }
}

/** As if all of it happened within one minute, where the limit is by the minute. */
export function sharesOf(stats: HostStats, points: number, timeline: Timeline): Share[] {
  const ms = Object.values(stats.functions).reduce((sum, { totalMs }) => sum + totalMs, 0);
  return [
    { of: 'points an hour', used: points, limit: LIMITS.points },
    { of: 'requests of one endpoint a second', used: timeline.burst(), limit: LIMITS.burst },
    { of: 'events a minute', used: stats.events, limit: LIMITS.eventsPerMinute },
    { of: 'storage reads a minute (10 KB)', used: stats.kvsReadUnits, limit: LIMITS.storageUnitsPerMinute },
    { of: 'storage writes a minute (10 KB)', used: stats.kvsWriteUnits, limit: LIMITS.storageUnitsPerMinute },
    { of: 'GB-seconds a month', used: Math.ceil((ms / 1_000) * MEMORY_GB), limit: LIMITS.gbSecondsPerMonth },
  ];
}
