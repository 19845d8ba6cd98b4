import { can, requireProject } from '../access';
import { param, read, type Answer, type Call, type Route } from '../call';
import { findField, kindOf, offered } from '../fields/catalog';
import { showSchema } from '../fields/show-schema';
import type { JsonObject } from '../model/json';
import type { IssueType, Project } from '../model/project';
import { numberParameter, window } from '../payload';
import { classic, Refusal } from '../refusal';
import { showIssueType, showProjectBriefly } from '../show/projects';

const MOST = 200;

/** The project, if the caller can create in it: create metadata of others is not shown. */
function creatable(call: Call): Project {
  const project = requireProject(call, param(call, 'projectIdOrKey'));
  if (!can(call.caller, project, 'CREATE_ISSUES') || project.archived) {
    throw classic(400, ['You do not have permission to create issues in this project.']);
  }
  if (numberParameter(call.query, 'maxResults', 50) > MOST) {
    throw classic(400, [`Parameter 'maxResults' must not exceed the limit '${MOST.toString()}'`]);
  }
  return project;
}

function issueTypes(call: Call): Answer {
  const project = creatable(call);
  const { startAt, maxResults, total, values } = window(call.query, project.issueTypes, 50, MOST);
  return read({ startAt, maxResults, total, issueTypes: values.map((type) => showIssueType(call.base, project, type)) }, values.length);
}

function fields(call: Call): Answer {
  const project = creatable(call);
  const type = project.issueTypes.find(({ id }) => id === param(call, 'issueTypeId'));
  if (type === undefined) throw new Refusal(404, undefined);
  const shown = ['issuetype', 'project', ...type.screen]
    .filter((id) => offered(call.caller, project, id))
    .flatMap((id) => structural(call, project, type, id) ?? fillable(call, project, type, id) ?? []);
  const { startAt, maxResults, total, values } = window(call.query, shown, 50, MOST);
  return read({ startAt, maxResults, total, fields: values }, values.length);
}

/** Fields that are handled apart from the others: what the issue is, where it hangs, what hangs on it. */
function structural(call: Call, project: Project, type: IssueType, id: string): JsonObject | undefined {
  const shape = (name: string, kind: string, operations: readonly string[], more: JsonObject = {}, items?: string): JsonObject => ({
    required: false,
    schema: { type: kind, ...(items === undefined ? {} : { items }), system: id },
    name,
    key: id,
    hasDefaultValue: false,
    operations,
    fieldId: id,
    ...more,
  });
  switch (id) {
    case 'project':
      return shape('Project', 'project', ['set'], { required: true, allowedValues: [showProjectBriefly(call.base, project)] });
    case 'issuetype':
      return shape('Issue Type', 'issuetype', [], { required: true, allowedValues: [showIssueType(call.base, project, type)] });
    case 'parent':
      return shape('Parent', 'issuelink', ['set'], { required: type.subtask });
    case 'issuelinks':
      return shape('Linked Issues', 'array', ['add', 'copy'], { autoCompleteUrl: `${call.base}/rest/api/3/issue/picker?currentJQL=&query=` }, 'issuelinks');
    case 'attachment':
      return shape('Attachment', 'array', ['set', 'copy'], {}, 'attachment');
    default:
      return undefined;
  }
}

function fillable(call: Call, project: Project, type: IssueType, id: string): JsonObject | undefined {
  const field = findField(project, id);
  if (field === undefined) return undefined;
  const kind = kindOf(field);
  const place = { call, project, field };
  const usual = id === 'priority' ? kind.allowedValues?.(place).find((value) => value['name'] === 'Medium') : project.defaults[id];
  const allowedValues = kind.allowedValues?.(place);
  const autoCompleteUrl = kind.autoCompleteUrl?.(place);
  return {
    required: id === 'summary' || type.required.includes(id),
    schema: showSchema(field),
    name: field.name,
    key: id,
    ...(autoCompleteUrl === undefined ? {} : { autoCompleteUrl }),
    hasDefaultValue: usual !== undefined || id === 'reporter',
    ...(usual === undefined ? {} : { defaultValue: usual }),
    operations: kind.operations,
    ...(allowedValues === undefined ? {} : { allowedValues }),
    fieldId: id,
  };
}

/** Types of all projects that the caller sees, each once; those of a team-managed project say whose they are. */
function siteTypes(call: Call): Answer {
  const seen = call.store.projects.all().filter((project) => can(call.caller, project, 'BROWSE_PROJECTS'));
  const types = seen.flatMap((project) => project.issueTypes.map((type) => ({ project, type })));
  const once = [...new Map(types.map((one) => [one.type.id, one])).values()];
  return read(once.map(({ project, type }) => showIssueType(call.base, project, type)), once.length);
}

/** What can be created, and with which fields: different for every person, project and issue type. */
export const createMetaRoutes: readonly Route[] = [
  { method: 'GET', template: '/rest/api/3/issuetype', handler: siteTypes },
  { method: 'GET', template: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes', handler: issueTypes },
  { method: 'GET', template: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}', handler: fields },
];
