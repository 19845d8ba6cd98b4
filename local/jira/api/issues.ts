import { z } from 'zod';
import { can, refuseArchived, requireIssue, requireIssueFor } from '../access';
import { done, param, type Answer, type Call, type Route } from '../call';
import { createIssue, prepareIssue } from '../issues/create';
import { editIssue } from '../issues/edit';
import { issueInput, normalInput } from '../issues/input';
import { reindex } from '../issues/reindex';
import type { Issue } from '../model/issue';
import type { JsonObject } from '../model/json';
import { listParameter, payload } from '../payload';
import { classic } from '../refusal';
import { selectFields } from '../show/field-selection';
import { showIssue } from '../show/issues';

/** The few words Jira says about an issue it has just created. */
export function showCreated(call: Call, issue: Issue): JsonObject {
  const id = issue.id.toString();
  return { id, key: issue.key, self: `${call.base}/rest/api/3/issue/${id}` };
}

function create(call: Call): Answer {
  const issue = createIssue(call, prepareIssue(call, normalInput(payload(call, issueInput))));
  return { status: 201, body: showCreated(call, issue), points: 1, created: 1 };
}

function get(call: Call): Answer {
  const { issue } = requireIssue(call, param(call, 'issueIdOrKey'));
  const view = {
    fields: selectFields(listParameter(call.query, 'fields'), '*all'),
    properties: listParameter(call.query, 'properties'),
    expand: listParameter(call.query, 'expand'),
  };
  return { status: 200, body: { ...showIssue(call, issue, { ...view, fields: { ...view.fields, idOnly: false } }) }, points: 2 };
}

function edit(call: Call): Answer {
  const message = 'You do not have permission to edit issues in this project.';
  const seen = requireIssueFor(call, param(call, 'issueIdOrKey'), 'EDIT_ISSUES', 400, message);
  editIssue(call, seen, normalInput(payload(call, issueInput)));
  if (call.query.get('returnIssue') !== 'true') return done();
  const { issue } = requireIssue(call, seen.issue.key);
  return { status: 200, body: showIssue(call, issue, { fields: selectFields([], '*all'), properties: [], expand: [] }), points: 1 };
}

function remove(call: Call): Answer {
  const message = 'You do not have permission to delete issues in this project.';
  const { issue } = requireIssueFor(call, param(call, 'issueIdOrKey'), 'DELETE_ISSUES', 403, message);
  const below = call.store.issues.children(issue.id);
  const subtasks = below.filter((child) => isSubtask(call, child));
  if (subtasks.length > 0 && call.query.get('deleteSubtasks') !== 'true') {
    throw classic(400, [`The issue '${issue.key}' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`]);
  }
  for (const gone of [...subtasks, issue]) {
    call.store.issues.remove(gone.id);
    reindex(call, gone.id);
  }
  for (const child of below.filter((orphan) => !subtasks.includes(orphan))) {
    call.store.issues.put({ ...child, parentId: null });
    reindex(call, child.id);
  }
  return done();
}

function isSubtask(call: Call, issue: Issue): boolean {
  const project = call.store.projects.find(issue.projectId);
  return project?.issueTypes.find(({ id }) => id === issue.issueTypeId)?.subtask ?? false;
}

const assignment = z.object({ accountId: z.string().nullable() });

function assign(call: Call): Answer {
  const seen = requireIssue(call, param(call, 'issueIdOrKey'));
  if (!can(call.caller, seen.project, 'ASSIGN_ISSUES')) throw classic(403, ['You do not have permission to assign issues.']);
  refuseArchived(seen.project);
  const { accountId } = payload(call, assignment);
  editIssue(call, seen, { fields: { assignee: accountId === null ? null : { accountId } }, update: {}, properties: [] });
  return done();
}

/** `/rest/api/3/issue` and one issue. */
export const issueRoutes: readonly Route[] = [
  { method: 'POST', template: '/rest/api/3/issue', handler: create },
  { method: 'GET', template: '/rest/api/3/issue/{issueIdOrKey}', handler: get },
  { method: 'PUT', template: '/rest/api/3/issue/{issueIdOrKey}', handler: edit },
  { method: 'DELETE', template: '/rest/api/3/issue/{issueIdOrKey}', handler: remove },
  { method: 'PUT', template: '/rest/api/3/issue/{issueIdOrKey}/assignee', handler: assign },
];
