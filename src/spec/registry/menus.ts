import { BOOKKEEPING, DESCRIPTION, MACHINE_NAME, NOTES, rowsOf, type SheetDefinition } from './definition';
import { MENU_NAMES } from './machine-names';

export const menus: SheetDefinition = {
  type: 'menus',
  title: 'Menus',
  names: ['menus', 'menu'],
  columns: [...BOOKKEEPING, { key: 'name', headers: ['Title', 'Name', 'Label', 'Menu'], required: true }, MACHINE_NAME, DESCRIPTION, NOTES],
  row: rowsOf('menu'),
  references: [],
  machineNames: MENU_NAMES,
};
