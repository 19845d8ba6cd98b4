/** Words of the list of specifications. */
export const HOME = {
  title: (project: string) => `Specifications in ${project}`,
  empty: 'No specification yet',
  emptyHint: 'A specification is the set of sheets that describes a Drupal site. Upload one to turn its rows into Jira issues, or look at how it goes with the sample site.',
  loading: 'Loading specifications',
  columns: { name: 'Name', stage: 'Stage', tickets: 'Tickets ready', questions: 'Open questions', changed: 'Changed', owner: 'Owner', actions: 'Actions' },
  more: 'Show more',
  fresh: 'New specification',
  sample: 'Try the sample',
  remove: 'Delete',
  list: 'Specifications',
} as const;
