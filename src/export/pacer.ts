import type { RateLimitReason } from './jira-error';

/** What an issue takes of writes, with room to spare below Jira's own 20 in 2 s and 100 in 30 s (facts/jira.md §3). */
const PER_ISSUE: readonly { readonly ms: number; readonly writes: number }[] = [
  { ms: 2_000, writes: 18 },
  { ms: 30_000, writes: 90 },
];

/** Writes a second: begun at half of Jira's burst limit, and never quite up to it. */
const PACE = { first: 50, most: 90, least: 2 };
/** Answers in a row without complaint after which the pace rises by one. */
const CALM = 10;
const SECOND_MS = 1_000;

const LONGEST_MS = Math.max(...PER_ISSUE.map(({ ms }) => ms));

/** When one more may follow on these times (ascending), of which `count` may lie within `ms`. */
const free = (times: readonly number[], count: number, ms: number): number => (times.length < count ? 0 : (times[times.length - count] ?? 0) + ms);

/**
 * Says when the next write may go out: slowly enough for each issue and for the site, faster while the site does not mind,
 * at half the pace as soon as it does. Times are given to it; it has no clock.
 */
export class Pacer {
  private pace = PACE.first;
  private calm = 0;
  private readonly all: number[] = [];
  private readonly byIssue = new Map<string, number[]>();
  private readonly resting = new Map<string, number>();

  /** Writes a second that it allows at present. */
  get perSecond(): number {
    return this.pace;
  }

  /** The earliest time at which one more request may write to these issues. */
  readyAt(issues: readonly string[]): number {
    const ofIssues = issues.flatMap((issue) => {
      const times = this.byIssue.get(issue) ?? [];
      return [this.resting.get(issue) ?? 0, ...PER_ISSUE.map(({ ms, writes }) => free(times, writes, ms))];
    });
    return Math.max(free(this.all, this.pace, SECOND_MS), ...ofIssues);
  }

  sent(issues: readonly string[], now: number): void {
    this.all.push(now);
    this.all.splice(0, this.all.length - PACE.most);
    for (const issue of new Set(issues)) this.byIssue.set(issue, [...(this.byIssue.get(issue) ?? []).filter((time) => time > now - LONGEST_MS), now]);
  }

  answered(): void {
    this.calm += 1;
    if (this.calm < CALM) return;
    this.calm = 0;
    this.pace = Math.min(PACE.most, this.pace + 1);
  }

  /** Jira complained: of one issue, which then rests while others go on, or of the pace. */
  complained(reason: RateLimitReason, issues: readonly string[], until: number): void {
    this.calm = 0;
    if (reason === 'per_issue') for (const issue of issues) this.resting.set(issue, until);
    else this.pace = Math.max(PACE.least, Math.floor(this.pace / 2));
  }
}

/** Requests under way at once. */
export const WINDOW = 10;

export interface Ready<T> {
  readonly now: readonly T[];
  readonly later: readonly T[];
}

/** Takes from the line what may go out now, so many at most; whatever waits for its issues lets others pass. Notes what it takes as sent. */
export function takeReady<T>(line: readonly T[], issuesOf: (one: T) => readonly string[], pacer: Pacer, now: number, most: number): Ready<T> {
  const ready: T[] = [];
  const later: T[] = [];
  for (const one of line) {
    if (ready.length < most && pacer.readyAt(issuesOf(one)) <= now) {
      pacer.sent(issuesOf(one), now);
      ready.push(one);
    } else later.push(one);
  }
  return { now: ready, later };
}
