import { route } from '@forge/api';
import { z } from 'zod';
import type { JiraBoard, JiraSprint, RankResult } from '../../export/jira-types';
import { ask, readAnswer, send, type JiraTransport } from '../call';

const boardsShape = z.object({ values: z.array(z.object({ id: z.int(), name: z.string(), type: z.string() })) });

/**
 * The project's boards, the first 50.
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-get
 * @throws JiraError, refused where the project has none, or the person no Jira Software.
 */
export async function boards(transport: JiraTransport, projectKey: string): Promise<readonly JiraBoard[]> {
  const path = route`/rest/agile/1.0/board?projectKeyOrId=${projectKey}`;
  return (await ask(transport, { endpoint: 'GET /rest/agile/1.0/board', path }, boardsShape)).values;
}

const sprintsShape = z.object({ values: z.array(z.object({ id: z.int(), name: z.string(), state: z.enum(['active', 'future']) })) });

/**
 * Open sprints of a board; a board without sprints refuses.
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-sprint-get
 * @throws JiraError
 */
export async function sprints(transport: JiraTransport, boardId: number): Promise<readonly JiraSprint[]> {
  const path = route`/rest/agile/1.0/board/${String(boardId)}/sprint?state=active,future`;
  return (await ask(transport, { endpoint: 'GET /rest/agile/1.0/board/{boardId}/sprint', path }, sprintsShape)).values;
}

/**
 * Moves at most 50 issues into a sprint: all or none. Repeated, it changes nothing.
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-issue-post
 * @throws JiraError
 */
export async function moveToSprint(transport: JiraTransport, sprintId: number, issueKeys: readonly string[]): Promise<void> {
  const path = route`/rest/agile/1.0/sprint/${String(sprintId)}/issue`;
  await send(transport, { endpoint: 'POST /rest/agile/1.0/sprint/{sprintId}/issue', path, json: { issues: issueKeys } });
}

const RANK = 'PUT /rest/agile/1.0/issue/rank';
const rankShape = z.object({ entries: z.array(z.object({ issueKey: z.string(), status: z.int(), errors: z.array(z.string()).optional() })) });

/**
 * Ranks at most 50 issues, in their order, right after another one. Gives those that were refused; repeated, it changes
 * nothing.
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-issue/#api-rest-agile-1-0-issue-rank-put
 * @throws JiraError
 */
export async function rankAfter(transport: JiraTransport, issueKeys: readonly string[], afterKey: string): Promise<RankResult> {
  const { status, text } = await send(transport, { endpoint: RANK, path: route`/rest/agile/1.0/issue/rank`, json: { issues: issueKeys, rankAfterIssue: afterKey } });
  if (status !== 207) return { refused: [] };
  const { entries } = readAnswer(RANK, status, text, rankShape);
  return { refused: entries.filter((entry) => entry.status >= 300).map(({ issueKey, errors = [] }) => ({ issueKey, message: errors.join(' ') })) };
}
