import { BOOKKEEPING, DESCRIPTION, MACHINE_NAME, NOTES, rowsOf, type SheetDefinition } from './definition';
import { CONFIG_NAMES } from './machine-names';

export const views: SheetDefinition = {
  type: 'views',
  title: 'Views',
  names: ['custom views', 'views', 'view'],
  columns: [
    ...BOOKKEEPING,
    { key: 'name', headers: ['View name', 'Name', 'View', 'Label'], required: true },
    MACHINE_NAME,
    { key: 'baseTable', headers: ['Base table', 'Base'], telling: true },
    { key: 'enabled', headers: ['Status', 'Enabled'], telling: true },
    DESCRIPTION,
    NOTES,
  ],
  row: rowsOf('view'),
  references: [],
  machineNames: CONFIG_NAMES,
};
