import { can, refuseArchived, seenIssue, seenProject } from '../access';
import type { Call } from '../call';
import type { Issue } from '../model/issue';
import { asObject, asText, type Json } from '../model/json';
import type { IssueType, Project } from '../model/project';
import { classic } from '../refusal';
import type { Problems } from './problems';

/**
 * The project that an issue is to be created in.
 * @throws Refusal 400 where it is not named, not to be seen, archived, or closed to this person
 */
export function projectFor(call: Call, said: Json | undefined): Project {
  const idOrKey = asText(asObject(said)?.['id']) ?? asText(asObject(said)?.['key']);
  if (idOrKey === undefined) throw classic(400, [], { project: 'Specify a valid project ID or key' });
  const project = seenProject(call, idOrKey);
  if (project === undefined) throw classic(400, [], { project: 'valid project is required' });
  if (!can(call.caller, project, 'CREATE_ISSUES')) {
    throw classic(400, [], { project: 'You cannot create issues in this project.' });
  }
  refuseArchived(project);
  return project;
}

/** @throws Refusal 400 */
export function issueTypeFor(project: Project, said: Json | undefined): IssueType {
  const id = asText(asObject(said)?.['id']);
  const name = asText(asObject(said)?.['name']);
  if (id === undefined && name === undefined) throw classic(400, [], { issuetype: 'Specify an issue type' });
  const type = project.issueTypes.find((candidate) => (id === undefined ? candidate.name === name : candidate.id === id));
  if (type === undefined) throw classic(400, [], { issuetype: 'Specify a valid issue type' });
  return type;
}

export const WRONG_HIERARCHY = 'Given parent work item does not belong to appropriate hierarchy';

/** The parent, where one is named and fits: one level above, and for sub-tasks and team-managed projects in the same project. */
export function parentFor(call: Call, project: Project, type: IssueType, said: Json | undefined, problems: Problems): Issue | null {
  const parent = asObject(said);
  if (parent === undefined) {
    if (type.subtask) problems.add('issuetype', 'Issue type is a sub-task but parent issue key or id not specified.');
    return null;
  }
  const seen = seenIssue(call, asText(parent['key']) ?? asText(parent['id']) ?? '');
  if (seen === undefined) {
    problems.add('parent', 'Could not find issue by id or key.');
    return null;
  }
  const level = seen.project.issueTypes.find(({ id }) => id === seen.issue.issueTypeId)?.hierarchyLevel;
  const elsewhere = seen.project.id !== project.id && (type.subtask || project.style === 'next-gen' || seen.project.style === 'next-gen');
  if (level !== type.hierarchyLevel + 1 || elsewhere) problems.add('parentId', WRONG_HIERARCHY);
  return seen.issue;
}
