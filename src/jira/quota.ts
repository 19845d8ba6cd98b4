import type { JiraQuota } from '../export/jira-types';
import type { JiraTransport } from './call';

/** `"global-app-quota";r=41250;t=1800`: what is left of the hourly points (facts/jira.md §3). */
const LEFT = /app-quota"[^,]*?;r=(\d+)/;
const WHOLE = /app-quota"[^,]*?;q=(\d+)/;

const numberIn = (pattern: RegExp, text: string | null): number | null => {
  const found = text === null ? null : pattern.exec(text)?.[1];
  return found === undefined || found === null ? null : Number(found);
};

/** Remembers what Jira says in its answers about the hourly allowance of the app. */
export function quotaWatch(): Required<Pick<JiraTransport, 'quota' | 'answered'>> {
  let seen: JiraQuota | null = null;
  return {
    quota: () => seen,
    answered: (headers) => {
      const remaining = numberIn(LEFT, headers.get('beta-ratelimit'));
      const limit = numberIn(WHOLE, headers.get('beta-ratelimit-policy'));
      if (remaining !== null) seen = { remaining, limit: limit ?? remaining };
    },
  };
}
