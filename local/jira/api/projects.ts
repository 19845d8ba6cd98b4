import { can, requireProject, sees } from '../access';
import { param, read, type Answer, type Call, type Route } from '../call';
import type { JsonObject } from '../model/json';
import { isProjectPermission, type ProjectPermission } from '../model/permissions';
import type { Project } from '../model/project';
import { listParameter, window } from '../payload';
import { classic } from '../refusal';
import { showAuthor } from '../show/attachments';
import { showIssueType, showProjectBriefly, showStatus } from '../show/projects';

function showProject(call: Call, project: Project): JsonObject {
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...showProjectBriefly(call.base, project),
    style: project.style,
    isPrivate: false,
    archived: project.archived,
    properties: {},
  };
}

function showWholeProject(call: Call, project: Project): JsonObject {
  return {
    ...showProject(call, project),
    description: '',
    lead: showAuthor(call, project.leadAccountId),
    components: project.components.map(({ id, name }) => ({
      self: `${call.base}/rest/api/3/component/${id}`,
      id,
      name,
      isAssigneeTypeValid: false,
    })),
    issueTypes: project.issueTypes.map((type) => showIssueType(call.base, project, type)),
    assigneeType: project.unassignedAllowed ? 'UNASSIGNED' : 'PROJECT_LEAD',
    versions: [],
    roles: {},
  };
}

const get = (call: Call): Answer => read(showWholeProject(call, requireProject(call, param(call, 'projectIdOrKey'))));

const ACTIONS: Readonly<Record<string, ProjectPermission>> = { view: 'BROWSE_PROJECTS', browse: 'BROWSE_PROJECTS', edit: 'ADMINISTER_PROJECTS', create: 'CREATE_ISSUES' };

function search(call: Call): Answer {
  const { query } = call;
  const action = ACTIONS[query.get('action') ?? 'view'];
  if (action === undefined || !isProjectPermission(action)) throw classic(400, ['The action is not one of view, browse, edit, create.']);
  const words = (query.get('query') ?? '').toLowerCase();
  const keys = listParameter(query, 'keys');
  const ids = listParameter(query, 'id');
  const types = listParameter(query, 'typeKey');
  const status = listParameter(query, 'status');
  const wantsArchived = status.includes('archived');
  const wantsLive = status.length === 0 || status.includes('live');
  const found = call.store.projects
    .all()
    .filter((project) => sees(call, project) && can(call.caller, project, action))
    .filter((project) => (project.archived ? wantsArchived : wantsLive))
    .filter((project) => keys.length === 0 || keys.includes(project.key))
    .filter((project) => ids.length === 0 || ids.includes(project.id))
    .filter((project) => types.length === 0 || types.includes(project.projectTypeKey))
    .filter((project) => project.key.toLowerCase().includes(words) || project.name.toLowerCase().includes(words));
  const page = window(query, found, 50, 100);
  const address = (startAt: number): string => {
    const next = new URLSearchParams(query);
    next.set('startAt', startAt.toString());
    next.set('maxResults', page.maxResults.toString());
    return `${call.base}/rest/api/3/project/search?${next.toString()}`;
  };
  return read(
    {
      self: address(page.startAt),
      ...(page.isLast ? {} : { nextPage: address(page.startAt + page.values.length) }),
      maxResults: page.maxResults,
      startAt: page.startAt,
      total: page.total,
      isLast: page.isLast,
      values: page.values.map((project) => showProject(call, project)),
    },
    page.values.length,
  );
}

function statuses(call: Call): Answer {
  const project = requireProject(call, param(call, 'projectIdOrKey'));
  return read(
    project.issueTypes.map((type) => ({
      self: `${call.base}/rest/api/3/issuetype/${type.id}`,
      id: type.id,
      name: type.name,
      subtask: type.subtask,
      statuses: project.statuses.map((status) => showStatus(call.base, project, status)),
    })),
    project.issueTypes.length,
  );
}

function components(call: Call): Answer {
  const project = requireProject(call, param(call, 'projectIdOrKey'));
  return read(
    project.components.map(({ id, name }) => ({
      self: `${call.base}/rest/api/3/component/${id}`,
      id,
      name,
      project: project.key,
      projectId: Number(project.id),
      isAssigneeTypeValid: false,
    })),
  );
}

/** Which projects keep apps out (an administrator's data security policy); in force for every caller who asks. */
function dataPolicies(call: Call): Answer {
  const ids = listParameter(call.query, 'ids');
  const found = ids.flatMap((id) => call.store.projects.find(id) ?? []);
  return read({
    projectDataPolicies: found.map((project) => ({ id: Number(project.id), dataPolicy: { anyContentBlocked: project.appsBarred } })),
  });
}

/** Projects, their statuses and components. */
export const projectRoutes: readonly Route[] = [
  { method: 'GET', template: '/rest/api/3/project/search', handler: search },
  { method: 'GET', template: '/rest/api/3/project/{projectIdOrKey}', handler: get },
  { method: 'GET', template: '/rest/api/3/project/{projectIdOrKey}/statuses', handler: statuses },
  { method: 'GET', template: '/rest/api/3/project/{projectIdOrKey}/components', handler: components },
  { method: 'GET', template: '/rest/api/3/data-policy/project', handler: dataPolicies },
];

