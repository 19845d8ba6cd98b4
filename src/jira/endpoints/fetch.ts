import { route } from '@forge/api';
import { z } from 'zod';
import { ISSUE_PROPERTY_KEY } from '../../domain/issue-property';
import type { ExtraField } from '../../export/jira-client';
import { keyNumber } from '../../export/key-number';
import type { FetchedIssue } from '../../export/jira-types';
import { ask, type JiraTransport } from '../call';

const end = z.object({ key: z.string() }).optional();

const issueShape = z
  .object({
    id: z.string(),
    key: z.string(),
    properties: z.record(z.string(), z.unknown()).optional(),
    fields: z
      .object({
        attachment: z.array(z.object({ filename: z.string(), size: z.number() })).optional(),
        issuelinks: z.array(z.object({ type: z.object({ id: z.string() }), outwardIssue: end, inwardIssue: end })).optional(),
      })
      .optional(),
  })
  .transform(
    (issue): FetchedIssue => ({
      id: issue.id,
      key: issue.key,
      property: issue.properties?.[ISSUE_PROPERTY_KEY] ?? null,
      attachments: issue.fields?.attachment ?? [],
      links: (issue.fields?.issuelinks ?? []).map((link) => ({
        typeId: link.type.id,
        outwardKey: link.outwardIssue?.key ?? null,
        inwardKey: link.inwardIssue?.key ?? null,
      })),
    }),
  );

const bulkFetchShape = z.object({ issues: z.array(issueShape) });

/**
 * Issues with their receipt property, at most 100 in one request; reads the database, so it never lags. Ids and keys that
 * lead nowhere are missing from the answer.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post
 * @throws JiraError
 */
export async function fetchIssues(transport: JiraTransport, idsOrKeys: readonly string[], fields: readonly ExtraField[]): Promise<readonly FetchedIssue[]> {
  const json = { issueIdsOrKeys: idsOrKeys, fields: fields.length === 0 ? ['key'] : fields, properties: [ISSUE_PROPERTY_KEY] };
  return (await ask(transport, { endpoint: 'POST /rest/api/3/issue/bulkfetch', path: route`/rest/api/3/issue/bulkfetch`, json }, bulkFetchShape)).issues;
}

const searchShape = z.object({ issues: z.array(issueShape), nextPageToken: z.string().optional() });

const SEARCH = 'POST /rest/api/3/search/jql';
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/**
 * Issues whose receipt property names one of these refs (searchable by `jira:entityProperty` in the manifest). The search
 * index lags behind writes by seconds to minutes.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 * @throws JiraError
 */
export async function searchByReceipt(transport: JiraTransport, projectKey: string, sessionId: string, refs: readonly string[]): Promise<readonly FetchedIssue[]> {
  const property = `issue.property[${quoted(ISSUE_PROPERTY_KEY)}]`;
  const jql = `project = ${quoted(projectKey)} AND ${property}.session = ${quoted(sessionId)} AND ${property}.ticket in (${refs.map(quoted).join(', ')})`;
  const found: FetchedIssue[] = [];
  let nextPageToken: string | undefined;
  do {
    const json = { jql, maxResults: 100, fields: ['key'], properties: [ISSUE_PROPERTY_KEY], ...(nextPageToken === undefined ? {} : { nextPageToken }) };
    const page = await ask(transport, { endpoint: SEARCH, path: route`/rest/api/3/search/jql`, json }, searchShape);
    found.push(...page.issues);
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined);
  return found;
}

/**
 * Number of the newest issue that the search knows; 0 in an empty project. It lags, so the truth is this or higher.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 * @throws JiraError
 */
export async function newestNumber(transport: JiraTransport, projectKey: string): Promise<number> {
  const json = { jql: `project = ${quoted(projectKey)} ORDER BY key DESC`, maxResults: 1, fields: ['key'] };
  const page = await ask(transport, { endpoint: SEARCH, path: route`/rest/api/3/search/jql`, json }, searchShape);
  return keyNumber(page.issues[0]?.key ?? '');
}
