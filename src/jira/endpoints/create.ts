import { route } from '@forge/api';
import { z } from 'zod';
import { JiraError } from '../../export/jira-error';
import type { BulkResult, CreatedIssue, IssueElement } from '../../export/jira-types';
import { ask, readAnswer, send, type JiraTransport } from '../call';
import { failureOf, problemOf } from '../http-errors';

const created = z.object({ id: z.string(), key: z.string() }).transform((issue): CreatedIssue => issue);

const bulkShape = z.object({
  issues: z.array(created),
  errors: z
    .array(
      z
        .object({ failedElementNumber: z.int().min(0), elementErrors: z.unknown() })
        .transform((failure) => ({ index: failure.failedElementNumber, problem: problemOf(failure.elementErrors) })),
    )
    .default([]),
});

const BULK = 'POST /rest/api/3/issue/bulk';

/**
 * Creates at most 50 issues in one request; answers 201 where any was created, 400 in the same shape where none was.
 * A refusal in another shape concerns the request as a whole.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulk-post
 * @throws JiraError
 */
export async function createIssues(transport: JiraTransport, elements: readonly IssueElement[]): Promise<BulkResult> {
  const call = { endpoint: BULK, path: route`/rest/api/3/issue/bulk`, json: { issueUpdates: elements }, also: [400] };
  const { status, text } = await send(transport, call);
  if (status !== 400) return resultOf(readAnswer(BULK, status, text, bulkShape));
  const refusedElements = bulkShape.safeParse(jsonOf(text));
  if (refusedElements.success && refusedElements.data.errors.length > 0) return resultOf(refusedElements.data);
  throw new JiraError(BULK, failureOf(status, { get: () => null }, text));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const resultOf = (answer: z.output<typeof bulkShape>): BulkResult => ({ issues: answer.issues, failures: answer.errors });

/**
 * Creates one issue.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post
 * @throws JiraError
 */
export const createIssue = (transport: JiraTransport, element: IssueElement): Promise<CreatedIssue> =>
  ask(transport, { endpoint: 'POST /rest/api/3/issue', path: route`/rest/api/3/issue`, json: element }, created);
