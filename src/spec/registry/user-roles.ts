import { BOOKKEEPING, DESCRIPTION, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';

export const userRoles: SheetDefinition = {
  type: 'user_roles',
  title: 'User roles',
  names: ['user roles', 'user role', 'roles', 'role'],
  columns: [...BOOKKEEPING, { key: 'name', headers: ['Name', 'Role', 'Role name', 'Label'], required: true }, MACHINE_NAME, DESCRIPTION, NOTES],
};
