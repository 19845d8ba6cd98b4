import { z } from 'zod';
import { sees } from '../access';
import type { Answer, Call, Route } from '../call';
import { indexEntryOf } from '../issues/reindex';
import { evaluate } from '../jql/evaluate';
import { pageToken, readPageToken } from '../jql/page-token';
import { parseJql } from '../jql/parse';
import { JqlError } from '../jql/syntax';
import { listParameter, numberParameter, payload } from '../payload';
import { classic } from '../refusal';
import { selectFields } from '../show/field-selection';
import { showIssue } from '../show/issues';
import type { IndexEntry } from '../store/search-index';

const UNBOUNDED = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

/** Largest page with ids or keys alone, and with any other field (facts §2: cut without a word). */
const MOST_IDS = 5000;
const MOST_ISSUES = 100;
const MOST_RECONCILED = 50;

const searchInput = z.strictObject({
  jql: z.string().optional(),
  maxResults: z.number().int().nonnegative().optional(),
  nextPageToken: z.string().nullable().optional(),
  fields: z.array(z.string()).optional(),
  fieldsByKeys: z.boolean().optional(),
  properties: z.array(z.string()).optional(),
  expand: z.string().optional(),
  reconcileIssues: z.array(z.number().int()).optional(),
});

export type SearchInput = z.infer<typeof searchInput>;

/**
 * One page of what search shows of a query.
 * @param usual fields shown where none are named
 */
export function searchPage(call: Call, input: SearchInput, usual: 'id' | '*navigable' = 'id'): Answer {
  const jql = input.jql ?? '';
  if ((input.properties?.length ?? 0) > 5) throw classic(400, ['At most 5 properties can be requested.']);
  if ((input.reconcileIssues?.length ?? 0) > MOST_RECONCILED) throw classic(400, ['At most 50 issues can be reconciled.']);
  const found = find(call, jql, input.reconcileIssues ?? []);
  const from = typeof input.nextPageToken === 'string' ? readPageToken(input.nextPageToken, jql, call.now) : 0;
  const fields = input.fields ?? [];
  const slim = (fields.length > 0 || usual === 'id') && fields.every((field) => field === 'id' || field === 'key');
  const size = Math.min(input.maxResults ?? 50, slim ? MOST_IDS : MOST_ISSUES);
  const view = { fields: selectFields(fields, usual), properties: input.properties ?? [], expand: (input.expand ?? '').split(',') };
  const page = found.slice(from, from + size);
  const issues = page.flatMap(({ id }) => call.store.issues.get(id) ?? []).map((issue) => showIssue(call, issue, view));
  const isLast = from + page.length >= found.length;
  const next = isLast ? {} : { nextPageToken: pageToken(jql, from + page.length, call.now) };
  return { status: 200, body: { issues, ...next, isLast }, points: 1 + issues.length };
}

/** What the search index shows at this time to this person; reconciled issues are seen as they are now. */
function find(call: Call, text: string, reconciled: readonly number[]): readonly IndexEntry[] {
  const seen = new Map(call.store.projects.all().map((project) => [project.id, sees(call, project) && !project.archived]));
  const fresh = reconciled.flatMap((id) => call.store.issues.get(id) ?? []).map((issue) => indexEntryOf(call, issue));
  const entries = [...call.store.search.at(call.now).filter(({ id }) => !reconciled.includes(id)), ...fresh];
  try {
    const jql = parseJql(text);
    if (jql.where === null) throw classic(400, [UNBOUNDED]);
    return evaluate(jql, entries.filter(({ projectId }) => seen.get(projectId) === true), call.caller.accountId);
  } catch (error) {
    if (error instanceof JqlError) throw classic(400, [error.message]);
    throw error;
  }
}

function searchByQuery(call: Call): Answer {
  const { query } = call;
  return searchPage(call, { ...pageQuery(call), jql: query.get('jql') ?? '', properties: [...listParameter(query, 'properties')] });
}

/** What GET resources with pages by token have in common. */
export function pageQuery({ query }: Call): SearchInput {
  return {
    maxResults: numberParameter(query, 'maxResults', 50),
    nextPageToken: query.get('nextPageToken'),
    fields: [...listParameter(query, 'fields')],
    expand: query.get('expand') ?? '',
    reconcileIssues: listParameter(query, 'reconcileIssues').map(Number),
  };
}

const countInput = z.object({ jql: z.string() });

function count(call: Call): Answer {
  return { status: 200, body: { count: find(call, payload(call, countInput).jql, []).length }, points: 1 };
}

function gone(): never {
  throw classic(410, ['The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046']);
}

/** Search: it knows what is some seconds old. */
export const searchRoutes: readonly Route[] = [
  { method: 'GET', template: '/rest/api/3/search/jql', handler: searchByQuery },
  { method: 'POST', template: '/rest/api/3/search/jql', handler: (call) => searchPage(call, payload(call, searchInput)) },
  { method: 'POST', template: '/rest/api/3/search/approximate-count', handler: count },
  { method: 'GET', template: '/rest/api/3/search', handler: gone },
  { method: 'POST', template: '/rest/api/3/search', handler: gone },
];
