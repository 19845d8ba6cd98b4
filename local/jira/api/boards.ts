import { can, seenProject, sees } from '../access';
import { param, read, type Answer, type Call, type Route } from '../call';
import type { Board } from '../model/board';
import type { Json, JsonObject } from '../model/json';
import type { Project } from '../model/project';
import { listParameter, window } from '../payload';
import { agile } from '../refusal';
import { avatars } from '../show/common';
import { findField } from '../fields/catalog';
import { showSprint } from '../show/sprints';

const NOT_SEEN = 'The requested board cannot be viewed because it either does not exist or you do not have permission to view it.';

/** @throws Refusal 403 where the caller's Jira Software licence is gone */
export function requireLicence(call: Call): void {
  if (!call.caller.licensed) throw agile(403, 'license', 'You do not have a valid license for Jira.');
}

function projectOf(call: Call, board: Board): Project | undefined {
  const project = call.store.projects.find(board.projectId);
  return project !== undefined && sees(call, project) && !project.archived ? project : undefined;
}

/** @throws Refusal 404 in the Agile envelope */
export function requireBoard(call: Call, id: number): { readonly board: Board; readonly project: Project } {
  requireLicence(call);
  const board = call.store.boards.get(id);
  const project = board === undefined ? undefined : projectOf(call, board);
  if (board === undefined || project === undefined) throw agile(404, 'rapidViewId', NOT_SEEN);
  return { board, project };
}

function showBoard(base: string, board: Board, project: Project): JsonObject {
  return {
    id: board.id,
    self: `${base}/rest/agile/1.0/board/${board.id.toString()}`,
    name: board.name,
    type: board.type,
    location: {
      projectId: Number(project.id),
      displayName: `${project.name} (${project.key})`,
      projectName: project.name,
      projectKey: project.key,
      projectTypeKey: project.projectTypeKey,
      avatarURI: avatars(base, '/avatar/project')['24x24'] ?? '',
      name: `${project.name} (${project.key})`,
    },
    isPrivate: false,
  };
}

function list(call: Call): Answer {
  requireLicence(call);
  const idOrKey = call.query.get('projectKeyOrId');
  const wanted = idOrKey === null ? undefined : seenProject(call, idOrKey);
  if (idOrKey !== null && wanted === undefined) {
    throw agile(400, 'projectKeyOrId', `No project could be found with key or id '${idOrKey}'.`);
  }
  const types = listParameter(call.query, 'type');
  const name = (call.query.get('name') ?? '').toLowerCase();
  const shown = call.store.boards
    .all()
    .filter((board) => wanted === undefined || board.projectId === wanted.id)
    .filter((board) => types.length === 0 || types.includes(board.type))
    .filter((board) => board.name.toLowerCase().includes(name))
    .flatMap((board): Json[] => {
      const project = projectOf(call, board);
      return project === undefined ? [] : [showBoard(call.base, board, project)];
    });
  const { startAt, maxResults, total, isLast, values } = window(call.query, shown);
  return read({ maxResults, startAt, total, isLast, values }, values.length);
}

function get(call: Call): Answer {
  const { board, project } = requireBoard(call, Number(param(call, 'boardId')));
  return read(showBoard(call.base, board, project));
}

function configuration(call: Call): Answer {
  const { board, project } = requireBoard(call, Number(param(call, 'boardId')));
  const estimation = board.estimationFieldId === null ? undefined : findField(project, board.estimationFieldId);
  const rank = project.customFields.find(({ kind }) => kind === 'rank');
  return read({
    id: board.id,
    name: board.name,
    type: board.type,
    self: `${call.base}/rest/agile/1.0/board/${board.id.toString()}/configuration`,
    location: { type: 'project', key: project.key, id: project.id, self: `${call.base}/rest/api/2/project/${project.id}`, name: project.name },
    filter: { id: (10000 + board.id).toString(), self: `${call.base}/rest/api/2/filter/${(10000 + board.id).toString()}` },
    columnConfig: {
      columns: project.statuses.map(({ id, name }) => ({ name, statuses: [{ id, self: `${call.base}/rest/api/2/status/${id}` }] })),
      constraintType: 'none',
    },
    ...(estimation === undefined ? {} : { estimation: { type: 'field', field: { fieldId: estimation.id, displayName: estimation.name } } }),
    ...(rank === undefined ? {} : { ranking: { rankCustomFieldId: Number(rank.id.replace('customfield_', '')) } }),
  });
}

const STATES = ['closed', 'active', 'future'] as const;

function sprints(call: Call): Answer {
  const { board } = requireBoard(call, Number(param(call, 'boardId')));
  if (board.type === 'kanban') throw agile(400, 'rapidViewId', 'The board does not support sprints');
  const states = listParameter(call.query, 'state');
  const all = call.store.boards.sprints(board.id);
  const shown = STATES.flatMap((state) => all.filter((sprint) => sprint.state === state && (states.length === 0 || states.includes(state))));
  const { startAt, maxResults, isLast, values } = window(call.query, shown);
  return read({ maxResults, startAt, isLast, values: values.map((sprint) => showSprint(call.base, sprint)) }, values.length);
}

/** Whether the person may fill and start sprints of this project. */
export const managesSprints = (call: Call, project: Project): boolean => can(call.caller, project, 'MANAGE_SPRINTS_PERMISSION');

/** Boards of the Agile API. */
export const boardRoutes: readonly Route[] = [
  { method: 'GET', template: '/rest/agile/1.0/board', handler: list },
  { method: 'GET', template: '/rest/agile/1.0/board/{boardId}', handler: get },
  { method: 'GET', template: '/rest/agile/1.0/board/{boardId}/configuration', handler: configuration },
  { method: 'GET', template: '/rest/agile/1.0/board/{boardId}/sprint', handler: sprints },
];
