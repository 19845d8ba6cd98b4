import type { DevPolicy, Grouping } from '../../domain/plan';
import type { Disposition, StatusCode } from '../../domain/status';
import { counted } from '../format';

const GROUPINGS: Readonly<Record<Grouping, string>> = { standard: 'Standard: one ticket a component', coarse: 'Coarse: one ticket a phase and kind' };
const DEV: Readonly<Record<DevPolicy, string>> = { already_built: 'Already built: check it', ignore: 'Is not looked at' };
const DISPOSITIONS: Readonly<Record<Disposition, string>> = {
  build: 'Build it',
  change: 'Change it',
  remove: 'Remove it',
  hold: 'It waits',
  exists: 'It is there already',
  skip: 'Leave it out',
};

const codeName = (code: StatusCode): string => (code === '' ? 'Empty cell' : `X is “${code}”`);

/** Words of the plan. */
export const PLAN = {
  title: 'Plan',
  write: (tickets: number) => `Write ${counted(tickets, 'ticket')}`,
  writing: 'Writing the tickets',
  checking: 'The sheets are being checked.',
  stale: 'The sheets or options changed. They are checked again in a moment.',
  blocked: 'Findings stop you. Mend them with a fix, or correct the sheets and upload them again.',
  cancelled: 'The check was cancelled.',
  checkAgain: 'Check again',
  nothing: 'Nothing in the sheets is to be built, so there is no ticket to write. Look at the status column below, or include held rows and removals.',
  writer: 'The built-in writer takes seconds and sends nothing anywhere.',
  tabs: { label: 'Plan and findings', tickets: (count: number) => `Tickets (${String(count)})`, findings: (count: number) => `Findings (${String(count)})`, changes: 'Changes', options: 'Options' },
  loading: 'Drawing up the plan',
  totals: ({ tickets, built, held, removed, done, skipped, dependencies }: Totals) =>
    [
      `${counted(tickets, 'ticket')} from ${counted(built, 'row')} to build`,
      held > 0 ? `${String(held)} held` : '',
      removed > 0 ? `${String(removed)} to remove` : '',
      done > 0 ? `${String(done)} there already` : '',
      skipped > 0 ? `${String(skipped)} left out` : '',
      counted(dependencies, 'dependency', 'dependencies'),
    ]
      .filter((part) => part !== '')
      .join(', '),
  cuts: (cuts: number) => `${counted(cuts, 'dependency', 'dependencies')} left out, because ${cuts === 1 ? 'it closes' : 'they close'} a circle.`,
  phases: 'Phases',
  phaseColumns: { name: 'Phase', bar: 'Share of the rows', count: 'Tickets and rows' },
  phase: (tickets: number, rows: number) => `${counted(tickets, 'ticket')}, ${counted(rows, 'row')}`,
  columns: { title: 'Ticket', phase: 'Phase', rows: 'Rows', questions: 'Questions', findings: 'Findings', size: 'Size', actions: 'Open' },
  filter: { text: 'Find in titles', phase: 'Phase', all: 'All phases', none: 'No ticket is like that.' },
  held: 'Waits',
  has: (issueKey: string) => `Has ${issueKey}`,
  existing: (count: number) => `${counted(count, 'ticket has an issue', 'tickets have issues')} of an earlier specification and ${count === 1 ? 'is' : 'are'} left alone. Under Export you can link to them, or make them anyway.`,
  issuesUnknown: 'Jira did not say which of these tickets have an issue already. The checks of the export look again.',
  openRows: (rows: number) => `${counted(rows, 'row')}…`,
  merge: {
    selected: (count: number) => `${counted(count, 'ticket')} selected`,
    hint: 'Select two tickets or more to merge them.',
    none: 'No ticket selected',
    into: 'Merge into',
    act: 'Merge',
    clear: 'Clear selection',
  },
  rows: {
    title: (title: string) => `Rows of “${title}”`,
    loading: 'Reading the rows',
    pick: 'Choose rows to split off into a ticket of their own, or to move into another one.',
    splitTitle: 'Title of the new ticket',
    split: 'Split off',
    moveTo: 'Move into',
    move: 'Move',
    place: (file: string, row: number, told: string) => `${file}, row ${String(row)}: ${told}`,
    all: 'At least one row must stay; to move all, merge the tickets.',
  },
  edits: {
    title: 'Changes to the plan by hand',
    merged: (count: number, into: string) => `${counted(count, 'ticket')} merged into “${into}”`,
    split: (title: string, rows: number) => `“${title}” split off with ${counted(rows, 'row')}`,
    moved: (file: string, row: number, to: string) => `${file}, row ${String(row)}, moved into “${to}”`,
    gone: 'a ticket that is not there any more',
    undo: 'Take back',
  },
  options: {
    grouping: 'Grouping',
    groupings: GROUPINGS,
    dev: 'A filled Dev cell means',
    devs: DEV,
    status: 'Status column X',
    statusHelp: 'What is done with a row, by the code in its column X.',
    codeName,
    dispositions: DISPOSITIONS,
    include: 'Also make tickets for',
    held: 'Rows that wait',
    removed: 'Rows to remove',
    kinds: { grouping: 'Grouping', devPolicy: 'Dev column', statusPolicy: 'Status column X', include: 'Held rows and removals', edits: 'Changes by hand' },
    yes: 'yes',
    no: 'no',
  },
} as const;

interface Totals {
  readonly tickets: number;
  readonly built: number;
  readonly held: number;
  readonly removed: number;
  readonly done: number;
  readonly skipped: number;
  readonly dependencies: number;
}
