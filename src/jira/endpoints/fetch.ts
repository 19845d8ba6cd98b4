import { route } from '@forge/api';
import { z } from 'zod';
import { ISSUE_PROPERTY_KEY } from '../../domain/issue-property';
import type { ExtraField } from '../../export/jira-client';
import { keyNumber } from '../../export/key-number';
import type { FetchedIssue } from '../../export/jira-types';
import { ask, type JiraTransport } from '../call';

const end = z.object({ key: z.string() }).optional();

const total = z.object({ total: z.int() }).optional();

const issueShape = z
  .object({
    id: z.string(),
    key: z.string(),
    properties: z.record(z.string(), z.unknown()).optional(),
    fields: z
      .object({
        attachment: z.array(z.object({ filename: z.string(), size: z.number() })).optional(),
        summary: z.string().optional(),
        description: z.unknown().optional(),
        status: z.object({ id: z.string() }).optional(),
        comment: total,
        worklog: total,
        subtasks: z.array(z.unknown()).optional(),
        parent: end,
        issuelinks: z.array(z.object({ type: z.object({ id: z.string(), outward: z.string(), inward: z.string() }), outwardIssue: end, inwardIssue: end })).optional(),
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
        outward: link.type.outward,
        inward: link.type.inward,
        outwardKey: link.outwardIssue?.key ?? null,
        inwardKey: link.inwardIssue?.key ?? null,
      })),
      ...(issue.fields?.status === undefined
        ? {}
        : {
            state: {
              summary: issue.fields.summary ?? '',
              description: issue.fields.description ?? null,
              statusId: issue.fields.status.id,
              comments: issue.fields.comment?.total ?? 0,
              worklogs: issue.fields.worklog?.total ?? 0,
              subtasks: issue.fields.subtasks?.length ?? 0,
            },
          }),
    }),
  );

/** Fields that tell what an issue says and whether anybody worked on it. */
const STATE = ['summary', 'description', 'status', 'comment', 'worklog', 'subtasks'];

const bulkFetchShape = z.object({ issues: z.array(issueShape) });

/**
 * Issues with their receipt property, at most 100 in one request; reads the database, so it never lags. Ids and keys that
 * lead nowhere are missing from the answer.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post
 * @throws JiraError
 */
export async function fetchIssues(transport: JiraTransport, idsOrKeys: readonly string[], fields: readonly ExtraField[]): Promise<readonly FetchedIssue[]> {
  const named = fields.flatMap((field) => (field === 'state' ? STATE : [field]));
  const json = { issueIdsOrKeys: idsOrKeys, fields: named.length === 0 ? ['key'] : named, properties: [ISSUE_PROPERTY_KEY] };
  return (await ask(transport, { endpoint: 'POST /rest/api/3/issue/bulkfetch', path: route`/rest/api/3/issue/bulkfetch`, json }, bulkFetchShape)).issues;
}

const searchShape = z.object({ issues: z.array(issueShape), nextPageToken: z.string().optional() });

const SEARCH = 'POST /rest/api/3/search/jql';
const PROPERTY = `issue.property["${ISSUE_PROPERTY_KEY}"]`;
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/**
 * Issues whose receipt property names one of these refs (searchable by `jira:entityProperty` in the manifest). The search
 * index lags behind writes by seconds to minutes.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 * @throws JiraError
 */
export function searchByReceipt(transport: JiraTransport, projectKey: string, sessionId: string, refs: readonly string[]): Promise<readonly FetchedIssue[]> {
  const jql = `project = ${quoted(projectKey)} AND ${PROPERTY}.session = ${quoted(sessionId)} AND ${PROPERTY}.ticket in (${refs.map(quoted).join(', ')})`;
  return allOf(transport, jql);
}

/**
 * Issues of the project that any session made.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 * @throws JiraError
 */
export const searchMade = (transport: JiraTransport, projectKey: string): Promise<readonly FetchedIssue[]> =>
  allOf(transport, `project = ${quoted(projectKey)} AND ${PROPERTY}.session IS NOT EMPTY ORDER BY key ASC`);

async function allOf(transport: JiraTransport, jql: string): Promise<readonly FetchedIssue[]> {
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

const belowShape = z.object({ issues: z.array(z.object({ key: z.string(), fields: z.object({ parent: z.object({ key: z.string() }) }) })) });
const MOST_BELOW = 100;

/**
 * The first 100 issues below these ones.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
 * @throws JiraError
 */
export async function searchBelow(transport: JiraTransport, parentKeys: readonly string[]): Promise<readonly { readonly key: string; readonly parentKey: string }[]> {
  const json = { jql: `parent in (${parentKeys.map(quoted).join(', ')})`, maxResults: MOST_BELOW, fields: ['parent'] };
  const { issues } = await ask(transport, { endpoint: SEARCH, path: route`/rest/api/3/search/jql`, json }, belowShape);
  return issues.map(({ key, fields }) => ({ key, parentKey: fields.parent.key }));
}
