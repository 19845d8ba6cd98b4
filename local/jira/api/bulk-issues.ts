import { z } from 'zod';
import { seenIssue } from '../access';
import type { Answer, Call, Route } from '../call';
import { createIssue, prepareIssue, type IssueDraft } from '../issues/create';
import { issueInput, normalInput } from '../issues/input';
import type { Json, JsonObject } from '../model/json';
import { payload } from '../payload';
import { classic, Refusal } from '../refusal';
import { selectFields } from '../show/field-selection';
import { showIssue } from '../show/issues';
import { showCreated } from './issues';

/** "Creates upto 50 issues" (API documentation of createIssues). */
export const BULK_LIMIT = 50;

const bulkInput = z.strictObject({ issueUpdates: z.array(issueInput) });

/** Every element is checked before the first is created, so that none can name another one of its batch. */
function createBulk(call: Call): Answer {
  const { issueUpdates } = payload(call, bulkInput);
  if (issueUpdates.length === 0) throw classic(400, ['No issues to create: the list issueUpdates is empty.']);
  if (issueUpdates.length > BULK_LIMIT) {
    throw classic(400, [`At most ${BULK_LIMIT.toString()} issues can be created in one request; this one has ${issueUpdates.length.toString()}.`]);
  }
  const drafts = issueUpdates.map((input) => attempt(() => prepareIssue(call, normalInput(input))));
  const results = drafts.map((draft) => (draft instanceof Refusal ? draft : attempt(() => createOne(call, draft))));
  const issues = results.filter((result): result is JsonObject => !(result instanceof Refusal));
  const errors = results.flatMap((result, index): JsonObject[] =>
    result instanceof Refusal ? [{ status: result.status, elementErrors: elementErrors(result), failedElementNumber: index }] : [],
  );
  return { status: issues.length === 0 ? 400 : 201, body: { issues, errors }, points: Math.max(1, issues.length), created: issues.length };
}

const createOne = (call: Call, draft: IssueDraft): JsonObject => showCreated(call, createIssue(call, draft));

const elementErrors = (refusal: Refusal): Json => refusal.body ?? { errorMessages: [], errors: {} };

function attempt<T>(work: () => T): T | Refusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const fetchInput = z.strictObject({
  issueIdsOrKeys: z.array(z.string()),
  fields: z.array(z.string()).optional(),
  properties: z.array(z.string()).optional(),
  expand: z.array(z.string()).optional(),
  fieldsByKeys: z.boolean().optional(),
});

/** Reads the issues themselves, not the search index; what is not there is simply missing from the answer. */
function bulkFetch(call: Call): Answer {
  const input = payload(call, fetchInput);
  if (input.issueIdsOrKeys.length === 0 || input.issueIdsOrKeys.length > 100) {
    throw classic(400, ['Between 1 and 100 issue ids or keys can be fetched in one request.']);
  }
  if ((input.properties?.length ?? 0) > 5) throw classic(400, ['At most 5 properties can be requested.']);
  const view = { fields: selectFields(input.fields ?? [], '*navigable'), properties: input.properties ?? [], expand: input.expand ?? [] };
  const found = new Map(input.issueIdsOrKeys.flatMap((said) => seenIssue(call, said)?.issue ?? []).map((issue) => [issue.id, issue]));
  const issues = [...found.values()].sort((one, other) => one.id - other.id).map((issue) => showIssue(call, issue, view));
  return { status: 200, body: { issues, issueErrors: [] }, points: 1 + issues.length };
}

/** Many issues in one request. */
export const bulkIssueRoutes: readonly Route[] = [
  { method: 'POST', template: '/rest/api/3/issue/bulk', handler: createBulk },
  { method: 'POST', template: '/rest/api/3/issue/bulkfetch', handler: bulkFetch },
];
