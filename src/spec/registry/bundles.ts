import { BOOKKEEPING, DESCRIPTION, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';
import { BUNDLE_NAMES } from './machine-names';

export const bundles: SheetDefinition = {
  type: 'bundles',
  title: 'Bundles',
  names: ['content types', 'bundles', 'bundle'],
  columns: [
    ...BOOKKEEPING,
    { key: 'name', headers: ['Name', 'Bundle name', 'Bundle', 'Label'], required: true },
    MACHINE_NAME,
    DESCRIPTION,
    { key: 'examples', headers: ['Example(s)', 'Example', 'Examples'] },
    { key: 'moderated', headers: ['Mod.', 'Moderated', 'Moderation'], telling: true, values: 'yes_no' },
    { key: 'layout', headers: ['Layout', 'Layout builder'], telling: true, values: 'yes_no' },
    { key: 'translatable', headers: ['Trns.', 'Trans.', 'Translatable'], values: 'yes_no' },
    { key: 'migrated', headers: ['Migr.', 'Migrated'], telling: true, values: 'yes_no' },
    { key: 'comments', headers: ['Cmnt.', 'Comments enabled', 'Commentable'], telling: true, values: 'yes_no' },
    { key: 'metatags', headers: ['Meta.', 'Meta', 'Metatags'], telling: true, values: 'yes_no' },
    { key: 'scheduled', headers: ['Sched.', 'Scheduled', 'Scheduling'], telling: true, values: 'yes_no' },
    { key: 'searchable', headers: ['Srch.', 'Search', 'Searchable'], telling: true, values: 'yes_no' },
    { key: 'type', headers: ['Type', 'Bundle type', 'Entity type'], required: true, values: 'bundle_type' },
    { key: 'aliasPattern', headers: ['URL alias pattern', 'URL pattern', 'Alias pattern', 'Path pattern'], telling: true },
    NOTES,
  ],
  row: { is: 'component', kind: 'entity_type', kindColumn: 'type', scope: null },
  references: [],
  machineNames: BUNDLE_NAMES,
};
