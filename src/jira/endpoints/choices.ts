import { route } from '@forge/api';
import { z } from 'zod';
import type { Choice, ProjectChoices, SprintChoice } from '../../domain/project-choices';
import { ask, type JiraTransport } from '../call';
import { orNone } from '../or-none';

const PEOPLE_PAGE = '1000';
const peopleShape = z.array(z.object({ accountId: z.string(), displayName: z.string(), active: z.boolean().optional() }));

/**
 * People to whom issues of the project can be assigned.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-assignable-search-get
 * @throws JiraError
 */
export async function assignable(transport: JiraTransport, projectKey: string): Promise<readonly Choice[]> {
  const path = route`/rest/api/3/user/assignable/search?project=${projectKey}&maxResults=${PEOPLE_PAGE}`;
  const people = await ask(transport, { endpoint: 'GET /rest/api/3/user/assignable/search', path }, peopleShape);
  return people.filter(({ active }) => active !== false).map(({ accountId, displayName }) => ({ id: accountId, name: displayName }));
}

const MOST_ASSIGNABLE = 1_000;

/**
 * Which of these people can be assigned: the whole list, and beyond its window each person alone.
 * @throws JiraError
 */
export async function assignableOf(transport: JiraTransport, projectKey: string, accountIds: readonly string[]): Promise<ReadonlySet<string>> {
  const listed = new Set((await assignable(transport, projectKey)).map(({ id }) => id));
  const unseen = listed.size < MOST_ASSIGNABLE ? [] : accountIds.filter((id) => !listed.has(id));
  const found = await Promise.all(
    unseen.map(async (id) => {
      const path = route`/rest/api/3/user/assignable/search?project=${projectKey}&accountId=${id}`;
      return (await ask(transport, { endpoint: 'GET /rest/api/3/user/assignable/search', path }, peopleShape)).map(({ accountId }) => accountId);
    }),
  );
  return new Set([...listed, ...found.flat()].filter((id) => accountIds.includes(id)));
}

const FIELDS_PAGE = '200';
const fieldsShape = z.object({
  fields: z.array(
    z.object({
      fieldId: z.string(),
      name: z.string(),
      schema: z.object({ custom: z.string().optional() }).optional(),
      allowedValues: z.unknown().optional(),
    }),
  ),
});
const namedShape = z.array(z.object({ id: z.string(), name: z.string() })).catch([]);

/** The type of the field in which team-managed projects estimate; others have a number of this name. */
const ESTIMATE = 'com.pyxis.greenhopper.jira:jsw-story-points';

/**
 * Priorities and further fields of the create screen; `GET priority/search` would need an administrator's scope.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-projectidorkey-issuetypes-issuetypeid-get
 * @throws JiraError
 */
export async function screenChoices(transport: JiraTransport, projectId: string, issueTypeId: string): Promise<Pick<ProjectChoices, 'priorities' | 'fields'>> {
  const path = route`/rest/api/3/issue/createmeta/${projectId}/issuetypes/${issueTypeId}?maxResults=${FIELDS_PAGE}`;
  const { fields } = await ask(transport, { endpoint: 'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}', path }, fieldsShape);
  const has = (id: string): boolean => fields.some(({ fieldId }) => fieldId === id);
  return {
    priorities: namedShape.parse(fields.find(({ fieldId }) => fieldId === 'priority')?.allowedValues ?? []),
    fields: {
      labels: has('labels'),
      dueDate: has('duedate'),
      storyPoints: fields.some(({ name, schema }) => schema?.custom === ESTIMATE || /^story points?( estimate)?$/i.test(name)),
    },
  };
}

const boardsShape = z.object({ values: z.array(z.object({ id: z.int(), name: z.string(), type: z.string() })) });
const sprintsShape = z.object({ values: z.array(z.object({ id: z.int(), name: z.string(), state: z.enum(['active', 'future']) })) });
/** Boards looked at; a project rarely has more than two. */
const BOARDS = 5;

/**
 * Open sprints of the project's boards.
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-get
 * @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-sprint-get
 * @throws JiraError
 */
export async function openSprints(transport: JiraTransport, projectKey: string): Promise<readonly SprintChoice[]> {
  const path = route`/rest/agile/1.0/board?projectKeyOrId=${projectKey}`;
  const boards = (await orNone(ask(transport, { endpoint: 'GET /rest/agile/1.0/board', path }, boardsShape).then(({ values }) => values))).filter(({ type }) => type !== 'kanban');
  const lists = await Promise.all(
    boards.slice(0, BOARDS).map(async ({ id, name: board }): Promise<readonly SprintChoice[]> => {
      const sprints = route`/rest/agile/1.0/board/${String(id)}/sprint?state=active,future`;
      const values = await orNone(ask(transport, { endpoint: 'GET /rest/agile/1.0/board/{boardId}/sprint', path: sprints }, sprintsShape).then((page) => page.values));
      return values.map((sprint) => ({ ...sprint, board }));
    }),
  );
  return [...new Map(lists.flat().map((sprint) => [sprint.id, sprint])).values()];
}
