import { BOOKKEEPING, DESCRIPTION, MACHINE_NAME, NOTES, rowsOf, type SheetDefinition } from './definition';
import { BUNDLES } from './kinds';
import { CONFIG_NAMES } from './machine-names';

export const workflows: SheetDefinition = {
  type: 'workflows',
  title: 'Workflows',
  names: ['workflows', 'workflow'],
  columns: [
    ...BOOKKEEPING,
    { key: 'name', headers: ['Label', 'Name', 'Workflow'], required: true },
    MACHINE_NAME,
    { key: 'type', headers: ['Type', 'Workflow type'], required: true },
    DESCRIPTION,
    NOTES,
  ],
  row: rowsOf('workflow'),
  references: [
    {
      key: 'notes',
      kind: 'moderates',
      to: BUNDLES,
      targetSheet: 'bundles',
      list: true,
      lookUp: null,
      kindColumn: null,
      after: /(?:^|\n|[.;] ?)(?:used|applied|applies) (?:on|by|for|to):? /i,
    },
  ],
  machineNames: CONFIG_NAMES,
};
