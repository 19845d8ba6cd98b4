import type { Call } from '../call';
import { findField } from '../fields/catalog';
import type { Issue } from '../model/issue';
import type { Json } from '../model/json';
import type { IssueType, Project } from '../model/project';
import { classic, type Refusal } from '../refusal';
import { USUAL_PRIORITY } from '../show/priorities';
import type { IssueInput } from './input';
import { takeIn, type Intake } from './intake';
import { makeLink } from './link-input';
import { Problems } from './problems';
import { propertyRefusal } from './property-rules';
import { reindex } from './reindex';
import { richTextRefusal } from './rich-text-rules';
import { issueTypeFor, parentFor, projectFor } from './structure';

/** An issue that has passed every check made before it is given a number. */
export interface IssueDraft extends Intake {
  readonly project: Project;
  readonly type: IssueType;
  readonly parentId: number | null;
  readonly properties: IssueInput['properties'];
}

/**
 * Checks an issue to be created against the site as it stands, and writes nothing.
 * @throws Refusal 400
 */
export function prepareIssue(call: Call, input: IssueInput): IssueDraft {
  const project = projectFor(call, input.fields['project']);
  const type = issueTypeFor(project, input.fields['issuetype']);
  const problems = new Problems();
  const parent = parentFor(call, project, type, input.fields['parent'], problems);
  const intake = takeIn({ call, project, type, current: {} }, input, problems);
  const values = withDefaults(call, project, type, intake.values);
  for (const id of ['summary', ...type.required]) {
    if (isEmpty(values[id])) problems.add(id, requiredMessage(project, id));
  }
  for (const { key, value } of input.properties) {
    const refusal = propertyRefusal(key, value);
    if (refusal !== undefined) problems.addMessage(refusal);
  }
  problems.settle();
  return { ...intake, values, project, type, parentId: parent?.id ?? null, properties: input.properties };
}

/**
 * Creates the issue: its number is taken first, and stays taken where the content or a workflow validator is refused.
 * @throws Refusal 400
 */
export function createIssue(call: Call, draft: IssueDraft): Issue {
  const { store } = call;
  const number = store.projects.takeNumber(draft.project);
  const refusal = richTextRefusal(draft.project, draft.values, true) ?? validatorRefusal(draft);
  if (refusal !== undefined) throw refusal;
  const issue: Issue = {
    id: store.issues.newId(),
    key: `${draft.project.key}-${number.toString()}`,
    projectId: draft.project.id,
    issueTypeId: draft.type.id,
    parentId: draft.parentId,
    statusId: draft.project.statuses[0]?.id ?? '',
    creatorId: call.caller.accountId,
    created: call.now,
    updated: call.now,
    values: { ...draft.values },
  };
  store.issues.add(issue);
  placeInSprint(call, issue.id, draft.project, draft.values);
  for (const { key, value } of draft.properties) store.properties.put(issue.id, key, value);
  for (const link of draft.links) makeLink(call, issue.id, link);
  for (const body of draft.comments) addComment(call, issue.id, body);
  reindex(call, issue.id);
  return issue;
}

/** A sprint field among the values moves the issue into that sprint. */
export function placeInSprint(call: Call, issueId: number, project: Project, values: Readonly<Record<string, Json>>): void {
  const field = project.customFields.find(({ kind }) => kind === 'sprint');
  const sprint = field === undefined ? undefined : values[field.id];
  if (sprint !== undefined) call.store.issues.moveToSprint(issueId, typeof sprint === 'number' ? sprint : null);
}

/** Adds a comment in the caller's name. */
export function addComment(call: Call, issueId: number, body: Json): void {
  const author = { authorId: call.caller.accountId, created: call.now };
  call.store.notes.add({ issueId, kind: 'comment', body, started: null, timeSpentSeconds: null, ...author });
}

function withDefaults(call: Call, project: Project, type: IssueType, values: Readonly<Record<string, Json>>): Record<string, Json> {
  const usual: Record<string, Json> = { reporter: call.caller.accountId, ...project.defaults };
  if (type.screen.includes('priority') && project.priorityIds.includes(USUAL_PRIORITY)) usual['priority'] = USUAL_PRIORITY;
  if (!project.unassignedAllowed) usual['assignee'] = project.leadAccountId;
  return { ...usual, ...values };
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function requiredMessage(project: Project, id: string): string {
  if (id === 'summary') return 'You must specify a summary of the issue.';
  return `${findField(project, id)?.name ?? id} is required.`;
}

function validatorRefusal({ type, values }: IssueDraft): Refusal | undefined {
  const failed = type.validators.find(({ fieldId }) => isEmpty(values[fieldId]));
  return failed === undefined ? undefined : classic(400, [failed.message], {}, { burnsNumber: true });
}
