/** Words around every screen of a specification. */
export const SESSION = {
  loading: 'Loading the specification',
  home: 'Specifications',
  way: 'Stages of this specification',
  actions: 'Actions',
  menu: 'Further actions for this specification',
  goBack: (stage: string) => `Go back to ${stage}…`,
  remove: 'Delete specification…',
  deletion: {
    title: (name: string) => `Delete ${name}?`,
    loses: 'Its sheets, findings, tickets and everything written into them by hand are deleted. This cannot be taken back.',
    keeps: 'Issues that were made in Jira stay.',
    confirm: 'Delete',
  },
  rollback: {
    title: (stage: string) => `Go back to ${stage}?`,
    loses: 'What is discarded',
    losesNothing: 'Nothing is discarded.',
    keeps: 'What stays',
    confirm: 'Go back',
    loading: 'Working out what it costs',
  },
  next: { plan: 'Go on to Plan', review: 'Go on to Review', export: 'Go on to Export' },
  review: {
    title: 'Review',
    tickets: (tickets: number) => (tickets === 1 ? '1 ticket is written.' : `${String(tickets)} tickets are written.`),
    ready: (ready: number, wanted: number) => `${String(ready)} of ${String(wanted)} are ready.`,
  },
} as const;
