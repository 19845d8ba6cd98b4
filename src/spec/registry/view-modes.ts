import { BOOKKEEPING, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';

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
};
