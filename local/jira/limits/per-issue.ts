import { tooMany } from './refusal';
import type { LimitSettings } from './settings';

export interface PerIssueLimit {
  /**
   * Counts one write to each of the issues, or to none of them.
   * @throws Refusal 429 `jira-per-issue-on-write`
   */
  write(issueIds: readonly number[], now: number): void;
}

/** Writes to one issue within sliding windows. */
export function perIssueLimit(settings: LimitSettings): PerIssueLimit {
  const times = new Map<number, readonly number[]>();
  const longest = Math.max(0, ...settings.perIssue.map(({ withinMs }) => withinMs));
  return {
    write: (issueIds, now) => {
      if (!settings.enforced) return;
      for (const id of issueIds) {
        const past = times.get(id) ?? [];
        for (const { writes, withinMs } of settings.perIssue) {
          const recent = past.filter((at) => at > now - withinMs);
          const oldest = recent[recent.length - writes];
          if (oldest === undefined) continue;
          const resetAt = oldest + withinMs;
          throw tooMany('jira-per-issue-on-write', (resetAt - now) / 1000, { limit: writes, remaining: 0, resetAt });
        }
      }
      for (const id of issueIds) times.set(id, [...(times.get(id) ?? []).filter((at) => at > now - longest), now]);
    },
  };
}
