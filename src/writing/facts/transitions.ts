import type { SpecRow } from '../../domain/spec';
import type { FactBlock, FactCell } from '../../domain/ticket';
import type { TicketContext } from '../context';
import { ranges } from '../language';
import { factCell, filledColumns, headerOf, isFilled, joined, label, textAt } from './cells';
import { MOST_COLUMNS } from './column-forms';
import { quietInTable } from './quiet';
import { rowTable } from './row-table';
import { whoMay } from './transition-roles';

/** Gives the text of what a row has outside its from-state: rows that agree in it are one transition. */
const sameness = (row: SpecRow): string =>
  JSON.stringify(filledColumns([row]).filter((column) => column.key !== 'fromState').map((column) => [column.index, textAt(row, column)]));

/** Rows of Workflow transitions put together as Drupal's form has them: one transition with all its from-states. */
export function groupTransitions(rows: readonly SpecRow[]): SpecRow[][] {
  const groups = new Map<string, SpecRow[]>();
  for (const row of rows) groups.set(sameness(row), [...(groups.get(sameness(row)) ?? []), row]);
  return [...groups.values()];
}

/** Transitions, one a line with all its from-states and who may use it; every cell of the grouped rows is covered. */
export function transitionTable(rows: readonly SpecRow[], context: TicketContext): FactBlock[] {
  const quiet = quietInTable(rows, context.spec);
  const columns = filledColumns(rows).filter((column) => !quiet(column));
  if (columns.length + 2 > MOST_COLUMNS || rows.some((row) => columns.some((column) => textAt(row, column).length > 240))) return rowTable(rows, quiet);
  const groups = groupTransitions(rows);
  const cellOf = (group: readonly SpecRow[], column: (typeof columns)[number]): FactCell => {
    const cells = group.filter((row) => isFilled(row, column)).map((row) => factCell(row, column));
    if (column.key !== 'fromState' || cells.length < 2) return joined(cells);
    return { text: cells.map((cell) => cell.text).join(', '), source: null, covers: cells };
  };
  const roles = groups.map(([row]) => (row === undefined ? [] : whoMay(context.prepared, row)));
  const told = roles.some((names) => names.length > 0);
  return [
    {
      kind: 'table',
      columns: [groups.length === rows.length ? 'Row' : 'Rows', ...columns.map(headerOf), ...(told ? ['Who may (roles sheet)'] : [])],
      rows: groups.map((group, index) => [
        label(ranges(group.map((row) => row.ref.row))),
        ...columns.map((column) => cellOf(group, column)),
        ...(told ? [label((roles[index] ?? []).map(({ name }) => name).join(', '))] : []),
      ]),
    },
  ];
}

