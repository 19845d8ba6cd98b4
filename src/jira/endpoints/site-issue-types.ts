import { route } from '@forge/api';
import { z } from 'zod';
import { ask, type JiraTransport } from '../call';

const shape = z.array(
  z.object({ id: z.string(), name: z.string(), subtask: z.boolean(), hierarchyLevel: z.int().optional(), scope: z.object({ type: z.string() }).optional() }),
);

/**
 * Ordinary issue types (hierarchy level 0) that company-managed projects share; those of one team-managed project are left out.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-get
 * @throws JiraError
 */
export async function siteIssueTypes(transport: JiraTransport): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const all = await ask(transport, { endpoint: 'GET /rest/api/3/issuetype', path: route`/rest/api/3/issuetype` }, shape);
  return all.filter(({ subtask, hierarchyLevel, scope }) => !subtask && (hierarchyLevel ?? 0) === 0 && scope === undefined).map(({ id, name }) => ({ id, name }));
}
