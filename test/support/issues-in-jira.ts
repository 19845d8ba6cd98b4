import { createRealClock } from '../../local/clock/real-clock';
import { ACCOUNTS, createLocalJira } from '../../local/jira';
import { z } from 'zod';

const issueShape = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.string(),
    description: z.unknown(),
    issuetype: z.object({ hierarchyLevel: z.number().optional(), name: z.string() }),
    parent: z.object({ key: z.string() }).loose().optional(),
    issuelinks: z.array(z.object({ outwardIssue: z.object({ key: z.string() }).loose().optional(), type: z.object({ outward: z.string() }).loose() }).loose()),
    attachment: z.array(z.object({ filename: z.string() }).loose()).default([]),
  }),
});

export type JiraIssue = z.infer<typeof issueShape>;

const FIELDS = ['summary', 'description', 'issuetype', 'parent', 'issuelinks', 'attachment'];

/** Every issue of a project of the local Jira kept in a folder, by ascending key, read from the database behind the search. */
export async function issuesInJira(dataDir: string, projectKey: string): Promise<JiraIssue[]> {
  const jira = await createLocalJira({ dataDir, clock: createRealClock(), limits: { enforced: false } });
  const issues: JiraIssue[] = [];
  try {
    for (let start = 1, found = 1; found > 0 || start < 200; start += 100) {
      const issueIdsOrKeys = Array.from({ length: 100 }, (_, index) => `${projectKey}-${String(start + index)}`);
      const request = new Request(`${jira.siteUrl}/rest/api/3/issue/bulkfetch`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ issueIdsOrKeys, fields: FIELDS }),
      });
      const response = await jira.fetch(request, { kind: 'user', accountId: ACCOUNTS.lead.accountId });
      const answer = z.object({ issues: z.array(issueShape) }).parse(await response.json());
      issues.push(...answer.issues);
      found = answer.issues.length;
    }
  } finally {
    await jira.close();
  }
  return issues;
}

/** Links as `A blocks B`: blocker and blocked by key, sorted. */
export const blocksIn = (issues: readonly JiraIssue[]): string[] =>
  issues
    .flatMap(({ key, fields }) => fields.issuelinks.flatMap(({ outwardIssue, type }) => (outwardIssue === undefined ? [] : [`${key} ${type.outward} ${outwardIssue.key}`])))
    .sort();
