import type { Call } from '../call';
import { findField, kindOf, SYSTEM_FIELDS } from '../fields/catalog';
import { showSchema } from '../fields/show-schema';
import type { Issue } from '../model/issue';
import type { Json, JsonObject } from '../model/json';
import type { Field, Project } from '../model/project';
import { showAttachment, showAuthor, showNote } from './attachments';
import { timestamp } from './common';
import type { FieldSelection } from './field-selection';
import { showIssueBriefly, showLinkOf } from './linked-issue';
import { showIssueType, showProjectBriefly, showStatus } from './projects';

export interface IssueView {
  readonly fields: FieldSelection;
  /** Keys of entity properties to show; `*all` for every one. */
  readonly properties: readonly string[];
  readonly expand: readonly string[];
}

const EXPANDABLE = 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations';

/** An issue as `GET issue`, `bulkfetch` and search show it. */
export function showIssue(call: Call, issue: Issue, view: IssueView): JsonObject {
  const id = issue.id.toString();
  const properties = shownProperties(call, issue, view.properties);
  if (view.fields.idOnly) return { id, ...properties };
  const project = call.store.projects.find(issue.projectId);
  if (project === undefined) return { id };
  const shown: Record<string, Json> = {};
  for (const [name, show] of Object.entries(parts(call, project, issue))) {
    if (!view.fields.has(name)) continue;
    const value = show();
    if (value !== undefined) shown[name] = value;
  }
  const known = (name: string): Field | undefined => findField(project, name);
  return {
    expand: EXPANDABLE,
    id,
    self: `${call.base}/rest/api/3/issue/${id}`,
    key: issue.key,
    fields: shown,
    ...properties,
    ...(view.expand.includes('names') ? { names: about(shown, (name) => known(name)?.name ?? name) } : {}),
    ...(view.expand.includes('schema') ? { schema: about(shown, (name) => schemaOf(known(name), name)) } : {}),
  };
}

const about = (shown: JsonObject, tell: (name: string) => Json): JsonObject =>
  Object.fromEntries(Object.keys(shown).map((name) => [name, tell(name)]));

const schemaOf = (field: Field | undefined, name: string): JsonObject =>
  field === undefined ? { type: 'any', system: name } : showSchema(field);

function shownProperties(call: Call, issue: Issue, wanted: readonly string[]): JsonObject {
  if (wanted.length === 0) return {};
  const all = call.store.properties.all(issue.id);
  const chosen = Object.entries(all).filter(([key]) => wanted.includes(key) || wanted.includes('*all'));
  return { properties: Object.fromEntries(chosen) };
}

type Part = () => Json | undefined;

/** The fields of an issue, each made only when it is asked for. */
function parts(call: Call, project: Project, issue: Issue): Readonly<Record<string, Part>> {
  const { base, store } = call;
  const status = project.statuses.find(({ id }) => id === issue.statusId);
  const type = project.issueTypes.find(({ id }) => id === issue.issueTypeId);
  const parent = issue.parentId === null ? undefined : store.issues.get(issue.parentId);
  const page = (name: 'comment' | 'worklog', list: string): Json => {
    const notes = store.notes.of(issue.id, name).map((note) => showNote(call, note));
    return { [list]: notes, maxResults: notes.length, total: notes.length, startAt: 0 };
  };
  return {
    ...Object.fromEntries([...SYSTEM_FIELDS, ...project.customFields].map((field) => [field.id, valuePart(call, project, issue, field)])),
    issuetype: () => (type === undefined ? undefined : showIssueType(base, project, type)),
    project: () => showProjectBriefly(base, project),
    status: () => (status === undefined ? undefined : showStatus(base, project, status)),
    parent: () => (parent === undefined ? undefined : showIssueBriefly(call, parent)),
    subtasks: () => store.issues.children(issue.id).filter((child) => isSubtask(call, child)).map((child) => showIssueBriefly(call, child)),
    resolution: () => null,
    resolutiondate: () => null,
    created: () => timestamp(issue.created),
    updated: () => timestamp(issue.updated),
    creator: () => showAuthor(call, issue.creatorId),
    issuelinks: () => store.links.of(issue.id).flatMap((link) => showLinkOf(call, issue.id, link) ?? []),
    attachment: () => store.attachments.of(issue.id).map((attachment) => showAttachment(call, attachment)),
    comment: () => page('comment', 'comments'),
    worklog: () => page('worklog', 'worklogs'),
  };
}

function valuePart(call: Call, project: Project, issue: Issue, field: Field): Part {
  return () => {
    if (field.kind === 'rank') return `0|i${Math.round(call.store.issues.rankOf(issue.id) * 1000).toString(36).padStart(6, '0')}:`;
    const value = field.kind === 'sprint' ? call.store.issues.sprintOf(issue.id) : (issue.values[field.id] ?? null);
    return value === null && field.id === 'labels' ? [] : kindOf(field).show(value, { call, project, field });
  };
}

function isSubtask(call: Call, issue: Issue): boolean {
  const project = call.store.projects.find(issue.projectId);
  return project?.issueTypes.find(({ id }) => id === issue.issueTypeId)?.subtask ?? false;
}
