import type { AccountName } from './accounts';
import { PROJECT_PERMISSIONS, type ProjectPermission } from '../model/permissions';

const all = [...PROJECT_PERMISSIONS];
const without = (...refused: readonly ProjectPermission[]): ProjectPermission[] => all.filter((permission) => !refused.includes(permission));

/** What each seeded account may do in a new project. */
export const GRANTS: Readonly<Record<AccountName, ProjectPermission[]>> = {
  lead: all,
  administrator: all,
  builder: without('ADMINISTER_PROJECTS', 'DELETE_ISSUES', 'DELETE_ALL_COMMENTS', 'DELETE_ALL_ATTACHMENTS', 'DELETE_ALL_WORKLOGS'),
  member: ['BROWSE_PROJECTS', 'ASSIGNABLE_USER', 'ADD_COMMENTS', 'EDIT_OWN_COMMENTS', 'DELETE_OWN_COMMENTS', 'WORK_ON_ISSUES'],
  app: without('ADMINISTER_PROJECTS'),
  outsider: [],
  former: ['BROWSE_PROJECTS', 'ASSIGNABLE_USER'],
};
