/** Words of the plan. */
export const PLAN = {
  title: 'Plan',
  check: 'Check the sheets',
  checkAgain: 'Check again',
  stale: 'The sheets or options changed since they were checked.',
  write: (tickets: number) => (tickets === 1 ? 'Write 1 ticket' : `Write ${String(tickets)} tickets`),
} as const;
