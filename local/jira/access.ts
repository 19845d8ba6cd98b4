import type { Call } from './call';
import type { Account } from './model/account';
import type { Issue } from './model/issue';
import type { ProjectPermission } from './model/permissions';
import type { Project } from './model/project';
import { classic, noIssue } from './refusal';

/** Whether the account has this permission in the project. Nobody without a licence has any. */
export function can(account: Account, project: Project, permission: ProjectPermission): boolean {
  return account.active && account.licensed && (project.permissions[account.accountId]?.includes(permission) ?? false);
}

/** Whether the caller sees the project at all. */
export function sees(call: Call, project: Project): boolean {
  return can(call.caller, project, 'BROWSE_PROJECTS') && !(call.channel === 'app' && project.appsBarred);
}

/** The project, where it is there and the caller sees it. */
export function seenProject(call: Call, idOrKey: string): Project | undefined {
  const project = call.store.projects.find(idOrKey);
  return project !== undefined && sees(call, project) ? project : undefined;
}

/** @throws Refusal 404 in the words of the project resources */
export function requireProject(call: Call, idOrKey: string): Project {
  const project = seenProject(call, idOrKey);
  if (project === undefined) {
    const what = /^\d+$/.test(idOrKey) ? 'id' : 'key';
    throw classic(404, [`No project could be found with ${what} '${idOrKey}'.`]);
  }
  return project;
}

export interface SeenIssue {
  readonly issue: Issue;
  readonly project: Project;
}

/** The issue with its project, where it is there and the caller sees it. */
export function seenIssue(call: Call, idOrKey: string): SeenIssue | undefined {
  const issue = call.store.issues.find(idOrKey);
  const project = issue === undefined ? undefined : call.store.projects.find(issue.projectId);
  return issue !== undefined && project !== undefined && sees(call, project) ? { issue, project } : undefined;
}

/** @throws Refusal 404 */
export function requireIssue(call: Call, idOrKey: string): SeenIssue {
  const seen = seenIssue(call, idOrKey);
  if (seen === undefined) throw noIssue();
  return seen;
}

/**
 * The issue, if the caller may do this to it.
 * @throws Refusal 404 where it is not to be seen, `status` where the permission is missing, 400 in an archived project
 */
export function requireIssueFor(call: Call, idOrKey: string, permission: ProjectPermission, status: 400 | 403, message: string): SeenIssue {
  const seen = requireIssue(call, idOrKey);
  if (!can(call.caller, seen.project, permission)) throw classic(status, [message]);
  refuseArchived(seen.project);
  return seen;
}

/** @throws Refusal 400 (the wording is our own) */
export function refuseArchived(project: Project): void {
  if (project.archived) throw classic(400, [`The project '${project.key}' is archived. Restore it before you change its issues.`]);
}
