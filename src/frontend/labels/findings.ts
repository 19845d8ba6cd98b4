import type { Severity } from '../../domain/finding';
import { counted } from '../format';

/** Words of the findings. */
export const FINDINGS = {
  loading: 'Reading what was found',
  none: 'Nothing was found. The sheets agree with each other.',
  noneOfKind: 'There is no finding of this kind.',
  summary: (open: Readonly<Record<Severity, number>>) => {
    const decide = open.error + open.warning;
    return [open.blocking > 0 ? `${String(open.blocking)} ${open.blocking === 1 ? 'stops' : 'stop'} you` : '', `${String(decide)} ${decide === 1 ? 'needs' : 'need'} a decision`, `${String(open.info)} to know`].filter((part) => part !== '').join(', ');
  },
  stale: 'The sheets or options changed since. This is what was found before.',
  show: 'Show',
  kinds: { all: 'All findings', blocking: 'What stops you', error: 'Errors', warning: 'Warnings', info: 'To know' },
  group: (open: number) => counted(open, 'place'),
  further: (count: number) => `and ${counted(count, 'further place')}`,
  accepted: 'Accepted',
  place: (file: string, row: number | null, column: string | null) => [file, row === null ? '' : `row ${String(row)}`, column ?? ''].filter((part) => part !== '').join(', '),
  rows: 'Show the rows',
  hideRows: 'Hide the rows',
  rowsLoading: 'Reading the rows',
  row: 'Row',
  fixOne: 'Apply the fix…',
  fixCause: (count: number) => `Apply to all ${String(count)}…`,
  fixKind: 'Apply to all of this kind…',
  fixAll: 'Apply all fixes…',
  accept: 'Accept as it is',
  acceptAll: 'Accept all…',
  acceptAllTitle: 'Accept all errors and warnings?',
  acceptAllText: 'The tickets are made as the sheets have them. What stops you is not accepted by it.',
  acceptAllConfirm: 'Accept all',
  fix: {
    title: 'Apply fixes',
    loading: 'Working out what it changes',
    cells: (fixes: number, cells: number) => `${counted(fixes, 'fix', 'fixes')}, ${counted(cells, 'cell')} changed, everything that refers to them included. The uploaded files stay as they are; each change goes on the change list.`,
    columns: { row: 'Row', of: 'Of', column: 'Column', old: 'Now', fresh: 'Then' },
    furtherRows: (count: number) => `and ${counted(count, 'further row')}`,
    effect: 'What follows',
    gone: (count: number) => `${counted(count, 'finding')} ${count === 1 ? 'goes' : 'go'} away.`,
    came: (count: number) => `${counted(count, 'finding')} ${count === 1 ? 'comes' : 'come'} up instead.`,
    tickets: (before: number, after: number) => (before === after ? `The plan keeps its ${counted(after, 'ticket')}.` : `The plan goes from ${counted(before, 'ticket')} to ${String(after)}.`),
    loses: (count: number) => `${counted(count, 'ticket')} that you changed by hand would be named after another thing; what you wrote there would not follow.`,
    apply: 'Apply',
    empty: '(empty)',
  },
  changes: {
    title: 'Changes to carry over into the spreadsheet',
    none: 'No fix was applied yet. Fixes that you apply are listed here, to carry them over into the spreadsheet.',
    loading: 'Reading the change list',
    counts: (applied: number, already: number, stale: number) =>
      [`${counted(applied, 'cell')} changed`, already > 0 ? `${String(already)} already so in the sheets` : '', stale > 0 ? `${String(stale)} no longer ${stale === 1 ? 'fits' : 'fit'} the sheets` : ''].filter((part) => part !== '').join(', '),
    columns: { fix: 'Fix', cells: 'Cells', when: 'Applied', actions: 'Actions' },
    cell: (file: string, row: number, column: string, old: string, fresh: string) => `${file}, row ${String(row)}, ${column}: “${old}” → “${fresh}”`,
    furtherCells: (count: number) => `and ${counted(count, 'further cell')}`,
    undo: 'Take back',
    blocked: 'A later fix builds on it',
    csv: 'Save as CSV',
    markdown: 'Save as Markdown',
    file: (session: string) => `${session} changes`,
  },
} as const;
