import { BOOKKEEPING, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';
import { BUNDLES } from './kinds';
import { CONFIG_NAMES } from './machine-names';

export const viewModes: SheetDefinition = {
  type: 'view_modes',
  title: 'View modes',
  names: ['custom view modes', 'view modes', 'view mode', 'display modes'],
  columns: [
    ...BOOKKEEPING,
    { key: 'name', headers: ['View Modes', 'View mode', 'Name', 'Label'], required: true },
    MACHINE_NAME,
    { key: 'entityType', headers: ['Entity Type', 'Entity'], required: true, telling: true },
    { key: 'usedOn', headers: ['Entities Used On', 'Used on', 'Bundles used on', 'Bundles'], telling: true },
    NOTES,
    { key: 'format', headers: ['Format'], telling: true },
  ],
  row: { is: 'component', kind: 'view_mode', kindColumn: null, scope: 'entityType' },
  references: [
    { key: 'usedOn', kind: 'view_mode_bundle', to: BUNDLES, targetSheet: 'bundles', list: true, lookUp: null, kindColumn: 'entityType', after: null },
  ],
  machineNames: CONFIG_NAMES,
};
