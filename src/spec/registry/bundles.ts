import { BOOKKEEPING, DESCRIPTION, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';

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
    { key: 'moderated', headers: ['Mod.', 'Moderated', 'Moderation'], telling: true },
    { key: 'layout', headers: ['Layout', 'Layout builder'], telling: true },
    { key: 'translatable', headers: ['Trns.', 'Trans.', 'Translatable'] },
    { key: 'migrated', headers: ['Migr.', 'Migrated'], telling: true },
    { key: 'comments', headers: ['Cmnt.', 'Comments enabled', 'Commentable'], telling: true },
    { key: 'metatags', headers: ['Meta.', 'Meta', 'Metatags'], telling: true },
    { key: 'scheduled', headers: ['Sched.', 'Scheduled', 'Scheduling'], telling: true },
    { key: 'searchable', headers: ['Srch.', 'Search', 'Searchable'], telling: true },
    { key: 'type', headers: ['Type', 'Bundle type', 'Entity type'], required: true },
    { key: 'aliasPattern', headers: ['URL alias pattern', 'URL pattern', 'Alias pattern', 'Path pattern'], telling: true },
    NOTES,
  ],
};
