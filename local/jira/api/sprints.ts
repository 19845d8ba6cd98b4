import { z } from 'zod';
import { can, refuseArchived, seenIssue, type SeenIssue } from '../access';
import { done, param, read, type Answer, type Call, type Route } from '../call';
import { reindex } from '../issues/reindex';
import type { Sprint } from '../model/board';
import { listParameter, payload, window } from '../payload';
import { agile } from '../refusal';
import { selectFields } from '../show/field-selection';
import { showIssue } from '../show/issues';
import { showSprint } from '../show/sprints';
import { managesSprints, requireBoard, requireLicence } from './boards';
import { pageQuery, searchPage } from './search';

/** Issues that one request can move. */
export const MOST_MOVED = 50;
const LONGEST_NAME = 30;

/** `2026-01-01T00:00:00.000+00:00`, the form in which sprint dates are written (facts §2, *Agile*). */
const WRITTEN_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/;

const sprintInput = z.object({
  name: z.string(),
  originBoardId: z.number().int(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  goal: z.string().optional(),
});

function create(call: Call): Answer {
  const input = payload(call, sprintInput);
  const { board, project } = requireBoard(call, input.originBoardId);
  if (board.type === 'kanban') throw agile(400, 'rapidViewId', 'The board does not support sprints');
  if (!managesSprints(call, project)) throw agile(403, 'rapidViewId', 'You do not have permission to create sprints on this board.');
  if (input.name.trim() === '') throw agile(400, 'name', 'Sprint name must not be empty.');
  if (input.name.length > LONGEST_NAME) throw agile(400, 'name', `Sprint name must be shorter than ${LONGEST_NAME.toString()} characters.`);
  const sprint = call.store.boards.addSprint({
    boardId: board.id,
    name: input.name,
    state: 'future',
    startDate: date('startDate', input.startDate),
    endDate: date('endDate', input.endDate),
    completeDate: null,
    goal: input.goal ?? null,
  });
  return { status: 201, body: showSprint(call.base, sprint), points: 1 };
}

/** Kept as it is read back: in UTC, with a Z. */
function date(name: string, said: string | undefined): string | null {
  if (said === undefined) return null;
  if (!WRITTEN_DATE.test(said) || Number.isNaN(Date.parse(said))) throw agile(400, name, `The date '${said}' could not be read.`);
  return new Date(said).toISOString();
}

function requireSprint(call: Call): Sprint {
  const sprint = call.store.boards.sprint(Number(param(call, 'sprintId')));
  requireLicence(call);
  if (sprint === undefined) throw agile(404, 'sprint', 'Sprint does not exist.');
  requireBoard(call, sprint.boardId);
  return sprint;
}

const get = (call: Call): Answer => read(showSprint(call.base, requireSprint(call)));

const moveInput = z.object({
  issues: z.array(z.union([z.string(), z.number()]).transform(String)),
  rankBeforeIssue: z.string().optional(),
  rankAfterIssue: z.string().optional(),
  rankCustomFieldId: z.number().optional(),
});

/** All issues of a move, or none: an issue that cannot be moved refuses the whole request. */
function movable(call: Call, keys: readonly string[]): readonly SeenIssue[] {
  if (keys.length === 0 || keys.length > MOST_MOVED) throw agile(400, 'issues', `Between 1 and ${MOST_MOVED.toString()} issues can be moved at once.`);
  return keys.map((key) => {
    const seen = seenIssue(call, key);
    if (seen === undefined) throw agile(400, 'issues', `Issue '${key}' does not exist or you do not have permission to see it.`);
    if (!can(call.caller, seen.project, 'SCHEDULE_ISSUES')) throw agile(403, 'issues', `You do not have permission to schedule the issue '${key}'.`);
    refuseArchived(seen.project);
    return seen;
  });
}

function moveIn(call: Call): Answer {
  const sprint = requireSprint(call);
  const input = payload(call, moveInput);
  if (sprint.state === 'closed') throw agile(400, 'sprint', 'Issues can only be moved to open or future sprints.');
  return move(call, input.issues, sprint.id);
}

const moveToBacklog = (call: Call): Answer => {
  requireLicence(call);
  return move(call, payload(call, moveInput).issues, null);
};

function move(call: Call, keys: readonly string[], sprintId: number | null): Answer {
  const moved = movable(call, keys);
  call.writes(moved.map(({ issue }) => issue.id));
  for (const { issue } of moved) {
    call.store.issues.moveToSprint(issue.id, sprintId);
    reindex(call, issue.id);
  }
  return done();
}

function issuesIn(call: Call): Answer {
  const sprint = requireSprint(call);
  const seen = call.store.issues.inSprint(sprint.id).filter(({ key }) => seenIssue(call, key) !== undefined);
  const { startAt, maxResults, total, values } = window(call.query, seen);
  const view = { fields: selectFields(listParameter(call.query, 'fields'), '*all'), properties: [], expand: [] };
  const issues = values.map((issue) => {
    const shown = showIssue(call, issue, { ...view, fields: { ...view.fields, idOnly: false } });
    return { ...shown, self: `${call.base}/rest/agile/1.0/issue/${issue.id.toString()}` };
  });
  return read({ expand: 'schema,names', startAt, maxResults, total, issues }, issues.length);
}

/** The same from the search index, in pages by token: what was moved a moment ago is not there yet. */
function searchedIn(call: Call): Answer {
  const sprint = requireSprint(call);
  const more = call.query.get('jql');
  const within = `sprint = ${sprint.id.toString()}`;
  const jql = more === null ? `${within} order by rank` : `${within} and (${more}) order by rank`;
  return searchPage(call, { ...pageQuery(call), jql }, '*navigable');
}

/** Sprints, and the way into and out of them. */
export const sprintRoutes: readonly Route[] = [
  { method: 'POST', template: '/rest/agile/1.0/sprint', handler: create },
  { method: 'GET', template: '/rest/agile/1.0/sprint/{sprintId}', handler: get },
  { method: 'GET', template: '/rest/agile/1.0/sprint/{sprintId}/issue', handler: issuesIn },
  { method: 'GET', template: '/rest/software/1.0/sprint/{sprintId}/issue', handler: searchedIn },
  { method: 'POST', template: '/rest/agile/1.0/sprint/{sprintId}/issue', handler: moveIn },
  { method: 'POST', template: '/rest/agile/1.0/backlog/issue', handler: moveToBacklog },
];
