import { BOOKKEEPING, DESCRIPTION, MACHINE_NAME, NOTES, rowsOf, type SheetDefinition } from './definition';
import { CONFIG_NAMES } from './machine-names';

export const userRoles: SheetDefinition = {
  type: 'user_roles',
  title: 'User roles',
  names: ['user roles', 'user role', 'roles', 'role'],
  columns: [...BOOKKEEPING, { key: 'name', headers: ['Name', 'Role', 'Role name', 'Label'], required: true }, MACHINE_NAME, DESCRIPTION, NOTES],
  row: rowsOf('user_role'),
  references: [],
  machineNames: CONFIG_NAMES,
};
