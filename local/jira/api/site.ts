import { z } from 'zod';
import { can, refuseArchived, requireIssue, sees } from '../access';
import { done, param, read, type Answer, type Call, type Route } from '../call';
import { SYSTEM_FIELDS } from '../fields/catalog';
import { showSchema } from '../fields/show-schema';
import { reindex } from '../issues/reindex';
import type { JsonObject } from '../model/json';
import type { Field } from '../model/project';
import { payload, window } from '../payload';
import { classic } from '../refusal';
import { PRIORITIES, showPriority, USUAL_PRIORITY } from '../show/priorities';
import { scopeOf, showIssueType, showStatus } from '../show/projects';

const serverInfo = (call: Call): Answer =>
  read({
    baseUrl: call.base,
    displayUrl: call.base,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100290,
    buildDate: '2026-11-01T00:00:00.000+0000',
    serverTime: new Date(call.now).toISOString().replace('Z', '+0000'),
    scmInfo: 'local',
    serverTitle: 'Local Jira',
    serverTimeZone: 'Etc/UTC',
  });

function showField(field: Field, scope: JsonObject): JsonObject {
  const custom = field.custom !== null;
  const clauses = custom ? [`cf[${field.id.replace('customfield_', '')}]`, field.name] : [field.id];
  return { id: field.id, key: field.id, name: field.name, custom, orderable: true, navigable: true, searchable: true, clauseNames: clauses, ...scope, schema: showSchema(field) };
}

function fields(call: Call): Answer {
  const own = call.store.projects
    .all()
    .filter((project) => sees(call, project))
    .flatMap((project) => project.customFields.map((field) => showField(field, isGlobal(field) ? {} : scopeOf(project))));
  const byId = new Map([...SYSTEM_FIELDS.map((field) => showField(field, {})), ...own].map((field) => [field['id'], field]));
  return read([...byId.values()], byId.size);
}

/** Sprint and rank are the same fields on the whole site, also where a project is team-managed. */
const isGlobal = (field: Field): boolean => field.kind === 'sprint' || field.kind === 'rank';

const showWholePriority = (call: Call, priority: (typeof PRIORITIES)[number]): JsonObject => ({
  ...showPriority(call.base, priority),
  description: '',
  statusColor: priority.statusColor,
  isDefault: priority.id === USUAL_PRIORITY,
});

const priorities = (call: Call): Answer => read(PRIORITIES.map((priority) => showWholePriority(call, priority)), PRIORITIES.length);

function searchPriorities(call: Call): Answer {
  const { startAt, maxResults, total, isLast, values } = window(call.query, PRIORITIES);
  return read({ startAt, maxResults, total, isLast, values: values.map((priority) => showWholePriority(call, priority)) }, values.length);
}

function issueTypes(call: Call): Answer {
  const seen = call.store.projects.all().filter((project) => sees(call, project));
  return read(seen.flatMap((project) => project.issueTypes.map((type) => showIssueType(call.base, project, type))), seen.length);
}

/** Every status can follow every other one. */
function transitions(call: Call): Answer {
  const { project } = requireIssue(call, param(call, 'issueIdOrKey'));
  const list = project.statuses.map((status) => ({
    id: status.id,
    name: status.name,
    to: showStatus(call.base, project, status),
    hasScreen: false,
    isGlobal: true,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    looped: false,
  }));
  return read({ expand: 'transitions', transitions: list }, list.length);
}

const transitionInput = z.object({ transition: z.object({ id: z.union([z.string(), z.number()]).transform(String) }) });

function transition(call: Call): Answer {
  const { issue, project } = requireIssue(call, param(call, 'issueIdOrKey'));
  const { id } = payload(call, transitionInput).transition;
  if (!can(call.caller, project, 'TRANSITION_ISSUES') || !project.statuses.some((status) => status.id === id)) {
    throw classic(400, [`It seems that you have tried to perform a workflow operation that is not valid for the current state of this issue.`]);
  }
  refuseArchived(project);
  call.writes([issue.id]);
  call.store.issues.put({ ...issue, statusId: id, updated: call.now });
  reindex(call, issue.id);
  return done();
}

/** What belongs to the whole site, and the way through its statuses. */
export const siteRoutes: readonly Route[] = [
  { method: 'GET', template: '/rest/api/3/serverInfo', handler: serverInfo, anonymous: true },
  { method: 'GET', template: '/rest/api/3/field', handler: fields },
  { method: 'GET', template: '/rest/api/3/issuetype', handler: issueTypes },
  { method: 'GET', template: '/rest/api/3/priority', handler: priorities },
  { method: 'GET', template: '/rest/api/3/priority/search', handler: searchPriorities },
  { method: 'GET', template: '/rest/api/3/issue/{issueIdOrKey}/transitions', handler: transitions },
  { method: 'POST', template: '/rest/api/3/issue/{issueIdOrKey}/transitions', handler: transition },
];
