import { BOOKKEEPING, DESCRIPTION, MACHINE_NAME, NOTES, rowsOf, type SheetDefinition } from './definition';

/** Any other sheet: it needs one column that names things. */
export const custom: SheetDefinition = {
  type: 'custom',
  title: 'Custom',
  names: [],
  columns: [...BOOKKEEPING, { key: 'name', headers: ['Name', 'Title', 'Label'], required: true }, MACHINE_NAME, DESCRIPTION, NOTES],
  row: rowsOf('custom'),
  references: [],
  machineNames: null,
};
