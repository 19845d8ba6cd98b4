import { BOOKKEEPING, DESCRIPTION, MACHINE_NAME, NOTES, rowsOf, type SheetDefinition } from './definition';
import { BUNDLES } from './kinds';
import { CONFIG_NAMES } from './machine-names';

export const migrations: SheetDefinition = {
  type: 'migrations',
  title: 'Migrations',
  names: ['migrations', 'migration'],
  columns: [
    ...BOOKKEEPING,
    { key: 'name', headers: ['Label', 'Name', 'Migration'], required: true },
    MACHINE_NAME,
    { key: 'sourcePlugin', headers: ['Source plugin', 'Source'], telling: true },
    { key: 'destinationPlugin', headers: ['Destination plugin', 'Destination'], telling: true },
    { key: 'defaultBundle', headers: ['Default bundle'], telling: true },
    { key: 'tags', headers: ['Tags'] },
    { key: 'dependRequired', headers: ['Depend req', 'Dependencies required', 'Required dependencies'], telling: true },
    { key: 'dependOptional', headers: ['Depend opt', 'Dependencies optional', 'Optional dependencies'], telling: true },
    DESCRIPTION,
    NOTES,
  ],
  row: rowsOf('migration'),
  references: [
    { key: 'defaultBundle', kind: 'destination_bundle', to: BUNDLES, targetSheet: 'bundles', list: true, lookUp: null, kindColumn: null, after: null },
    {
      key: 'dependRequired',
      kind: 'requires_migration',
      to: ['migration'],
      targetSheet: 'migrations',
      list: true,
      lookUp: null,
      kindColumn: null,
      after: null,
    },
    {
      key: 'dependOptional',
      kind: 'requires_migration',
      to: ['migration'],
      targetSheet: 'migrations',
      list: true,
      lookUp: null,
      kindColumn: null,
      after: null,
    },
  ],
  machineNames: CONFIG_NAMES,
};
