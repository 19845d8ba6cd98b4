import { passed, plural, skipped, warning, type Check } from '../check';

/** Rough points: creations and links one each, reading back one each (facts/jira.md §3). */
const neededPoints = (issues: number, links: number): number => 2 * issues + links + 30;

export const quotaCheck: Check = {
  key: 'quota',
  title: 'Hourly allowance',
  run: ({ quota, wants }) => {
    if (quota === null) return skipped('Jira did not say how much of this hour’s allowance is left.');
    const needed = neededPoints(wants.issues, wants.links);
    if (quota.remaining >= needed) return passed(`${plural(quota.remaining, 'point')} are left this hour; about ${String(needed)} are needed.`);
    return warning('time', `${plural(quota.remaining, 'point')} are left this hour, and about ${String(needed)} are needed. The export will pause and go on by itself.`, 'Nothing: it goes on at the full hour.');
  },
};
