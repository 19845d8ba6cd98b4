import { BOOKKEEPING, DESCRIPTION, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';

export const menus: SheetDefinition = {
  type: 'menus',
  title: 'Menus',
  names: ['menus', 'menu'],
  columns: [...BOOKKEEPING, { key: 'name', headers: ['Title', 'Name', 'Label', 'Menu'], required: true }, MACHINE_NAME, DESCRIPTION, NOTES],
};
