/** [id, name] of Jira's built-in permissions (`GET /rest/api/3/permissions`). */
const GLOBAL = {
  ADMINISTER: ['0', 'Administer Jira'],
  SYSTEM_ADMIN: ['44', 'Jira System administrators'],
  USER_PICKER: ['27', 'Browse users and groups'],
  CREATE_SHARED_OBJECTS: ['22', 'Share dashboards and filters'],
  MANAGE_GROUP_FILTER_SUBSCRIPTIONS: ['24', 'Manage group filter subscriptions'],
  BULK_CHANGE: ['33', 'Make bulk changes'],
  CREATE_PROJECT: ['-1', 'Create team-managed projects'],
} as const;

const PROJECT = {
  ADMINISTER_PROJECTS: ['23', 'Administer projects'],
  BROWSE_PROJECTS: ['10', 'Browse projects'],
  VIEW_DEV_TOOLS: ['29', 'View development tools'],
  VIEW_READONLY_WORKFLOW: ['45', 'View read-only workflow'],
  MANAGE_SPRINTS_PERMISSION: ['-1', 'Manage sprints'],
  CREATE_ISSUES: ['11', 'Create issues'],
  EDIT_ISSUES: ['12', 'Edit issues'],
  TRANSITION_ISSUES: ['46', 'Transition issues'],
  SCHEDULE_ISSUES: ['28', 'Schedule issues'],
  MOVE_ISSUES: ['25', 'Move issues'],
  ASSIGN_ISSUES: ['13', 'Assign issues'],
  ASSIGNABLE_USER: ['17', 'Assignable user'],
  RESOLVE_ISSUES: ['14', 'Resolve issues'],
  CLOSE_ISSUES: ['18', 'Close issues'],
  MODIFY_REPORTER: ['30', 'Modify reporter'],
  DELETE_ISSUES: ['16', 'Delete issues'],
  LINK_ISSUES: ['21', 'Link issues'],
  SET_ISSUE_SECURITY: ['26', 'Set issue security'],
  VIEW_VOTERS_AND_WATCHERS: ['31', 'View voters and watchers'],
  MANAGE_WATCHERS: ['32', 'Manage watchers'],
  ADD_COMMENTS: ['15', 'Add comments'],
  EDIT_ALL_COMMENTS: ['34', 'Edit all comments'],
  EDIT_OWN_COMMENTS: ['35', 'Edit own comments'],
  DELETE_ALL_COMMENTS: ['36', 'Delete all comments'],
  DELETE_OWN_COMMENTS: ['37', 'Delete own comments'],
  CREATE_ATTACHMENTS: ['19', 'Create attachments'],
  DELETE_ALL_ATTACHMENTS: ['38', 'Delete all attachments'],
  DELETE_OWN_ATTACHMENTS: ['39', 'Delete own attachments'],
  WORK_ON_ISSUES: ['20', 'Work on issues'],
  EDIT_OWN_WORKLOGS: ['40', 'Edit own worklogs'],
  EDIT_ALL_WORKLOGS: ['41', 'Edit all worklogs'],
  DELETE_OWN_WORKLOGS: ['42', 'Delete own worklogs'],
  DELETE_ALL_WORKLOGS: ['43', 'Delete all worklogs'],
} as const;

export type GlobalPermission = keyof typeof GLOBAL;
export type ProjectPermission = keyof typeof PROJECT;

export const isGlobalPermission = (key: string): key is GlobalPermission => Object.hasOwn(GLOBAL, key);
export const isProjectPermission = (key: string): key is ProjectPermission => Object.hasOwn(PROJECT, key);

export const PROJECT_PERMISSIONS: readonly ProjectPermission[] = Object.keys(PROJECT).filter(isProjectPermission);
export const GLOBAL_PERMISSIONS: readonly GlobalPermission[] = Object.keys(GLOBAL).filter(isGlobalPermission);

/** Id, key, name and type of a permission as Jira's permission resources show them. */
export function describePermission(key: GlobalPermission | ProjectPermission): {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: 'GLOBAL' | 'PROJECT';
  readonly description: string;
} {
  const [id, name] = isGlobalPermission(key) ? GLOBAL[key] : PROJECT[key];
  return { id, key, name, type: isGlobalPermission(key) ? 'GLOBAL' : 'PROJECT', description: `Ability to: ${name.toLowerCase()}.` };
}
