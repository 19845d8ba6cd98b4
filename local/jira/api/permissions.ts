import { z } from 'zod';
import { can, requireIssue, requireProject, sees } from '../access';
import { read, type Answer, type Call, type Route } from '../call';
import type { Account } from '../model/account';
import type { JsonObject } from '../model/json';
import { describePermission, isGlobalPermission, isProjectPermission, type GlobalPermission, type ProjectPermission } from '../model/permissions';
import type { Project } from '../model/project';
import { listParameter, payload } from '../payload';
import { classic } from '../refusal';

const MOST_IDS = 1000;

const has = (account: Account, permission: GlobalPermission): boolean =>
  account.active && account.licensed && account.globalPermissions.includes(permission);

function mine(call: Call): Answer {
  const keys = listParameter(call.query, 'permissions');
  if (keys.length === 0) throw classic(400, ["The 'permissions' query parameter is required."]);
  const unknown = keys.filter((key) => !isGlobalPermission(key) && !isProjectPermission(key));
  if (unknown.length > 0) throw classic(400, [], Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])));
  const projects = placesOf(call);
  const shown = keys.flatMap((key): [string, JsonObject][] => {
    if (isGlobalPermission(key)) return [[key, { ...describePermission(key), havePermission: has(call.caller, key) }]];
    if (!isProjectPermission(key)) return [];
    return [[key, { ...describePermission(key), havePermission: projects.some((project) => holds(call, call.caller, project, key)) }]];
  });
  return read({ permissions: Object.fromEntries(shown) }, keys.length, 2);
}

function holds(call: Call, account: Account, project: Project, permission: ProjectPermission): boolean {
  const writes = !['BROWSE_PROJECTS', 'VIEW_DEV_TOOLS', 'VIEW_READONLY_WORKFLOW', 'ADMINISTER_PROJECTS'].includes(permission);
  return can(account, project, permission) && !(project.archived && writes) && !(call.channel === 'app' && project.appsBarred);
}

/** The project asked about; without one, a permission counts if it is held in any project. */
function placesOf(call: Call): readonly Project[] {
  const issue = call.query.get('issueKey') ?? call.query.get('issueId');
  if (issue !== null) return [requireIssue(call, issue).project];
  const idOrKey = call.query.get('projectKey') ?? call.query.get('projectId');
  if (idOrKey !== null) return [requireProject(call, idOrKey)];
  return call.store.projects.all().filter((project) => sees(call, project));
}

const ids = z.array(z.number().int()).max(MOST_IDS).optional();
const checkInput = z.object({
  accountId: z.string().optional(),
  globalPermissions: z.array(z.string()).optional(),
  projectPermissions: z.array(z.object({ permissions: z.array(z.string()).min(1), projects: ids, issues: ids })).optional(),
});

function check(call: Call): Answer {
  const input = payload(call, checkInput);
  const account = input.accountId === undefined ? call.caller : call.store.accounts.get(input.accountId);
  if (account === undefined) throw classic(400, [`The user '${input.accountId ?? ''}' does not exist.`]);
  if (account.accountId !== call.caller.accountId && !has(call.caller, 'ADMINISTER') && call.caller.accountType !== 'app') {
    throw classic(403, ['You do not have permission to check the permissions of other users.']);
  }
  const globals = (input.globalPermissions ?? []).map((key) => {
    if (!isGlobalPermission(key)) throw classic(400, [`Unrecognized permission '${key}'.`]);
    return key;
  });
  const grants = (input.projectPermissions ?? []).flatMap(({ permissions, projects, issues }) =>
    permissions.map((key) => {
      if (!isProjectPermission(key)) throw classic(400, [`Unrecognized permission '${key}'.`]);
      return { permission: key, projects: (projects ?? []).filter((id) => heldIn(call, account, id, key)), issues: (issues ?? []).filter((id) => heldFor(call, account, id, key)) };
    }),
  );
  return read({ globalPermissions: globals.filter((key) => has(account, key)), projectPermissions: grants }, grants.length, 2);
}

function heldIn(call: Call, account: Account, projectId: number, permission: ProjectPermission): boolean {
  const project = call.store.projects.find(projectId.toString());
  return project !== undefined && holds(call, account, project, permission);
}

function heldFor(call: Call, account: Account, issueId: number, permission: ProjectPermission): boolean {
  const issue = call.store.issues.get(issueId);
  return issue !== undefined && heldIn(call, account, Number(issue.projectId), permission);
}

/** What the caller may do. */
export const permissionRoutes: readonly Route[] = [
  { method: 'GET', template: '/rest/api/3/mypermissions', handler: mine },
  { method: 'POST', template: '/rest/api/3/permissions/check', handler: check },
];
