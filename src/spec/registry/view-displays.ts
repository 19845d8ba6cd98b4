import { BOOKKEEPING, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';
import { CONFIG_NAMES } from './machine-names';

export const viewDisplays: SheetDefinition = {
  type: 'view_displays',
  title: 'Views displays',
  names: ['custom views displays', 'views displays', 'view displays', 'displays', 'display'],
  columns: [
    ...BOOKKEEPING,
    { key: 'view', headers: ['View', 'View name'], required: true },
    { key: 'title', headers: ['Title', 'Display title', 'Display', 'Display name'], required: true },
    MACHINE_NAME,
    { key: 'displayPlugin', headers: ['Display plugin', 'Plugin', 'Display type'], telling: true },
    NOTES,
    { key: 'viewId', headers: ['View ID'], telling: true },
  ],
  row: { is: 'child', of: ['view'], parentSheet: 'views', parent: 'view', lookUp: 'viewId', identity: ['machineName'] },
  references: [],
  machineNames: CONFIG_NAMES,
};
