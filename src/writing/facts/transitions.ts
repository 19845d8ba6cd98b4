import type { SpecRow } from '../../domain/spec';
import type { FactBlock, FactCell } from '../../domain/ticket';
import { ranges } from '../language';
import { factCell, filledColumns, headerOf, isFilled, joined, label, textAt } from './cells';
import { MOST_COLUMNS } from './column-forms';
import { rowTable } from './row-table';

/** Gives the text of what a row has outside its from-state: rows that agree in it are one transition. */
const sameness = (row: SpecRow): string =>
  JSON.stringify(filledColumns([row]).filter((column) => column.key !== 'fromState').map((column) => [column.index, textAt(row, column)]));

/** Rows of Workflow transitions put together as Drupal's form has them: one transition with all its from-states. */
export function groupTransitions(rows: readonly SpecRow[]): SpecRow[][] {
  const groups = new Map<string, SpecRow[]>();
  for (const row of rows) groups.set(sameness(row), [...(groups.get(sameness(row)) ?? []), row]);
  return [...groups.values()];
}

/** Transitions, one a line, each cell of the grouped rows covered. Wide sheets are laid out row by row. */
export function transitionTable(rows: readonly SpecRow[]): FactBlock[] {
  const columns = filledColumns(rows);
  if (columns.length >= MOST_COLUMNS || rows.some((row) => columns.some((column) => textAt(row, column).length > 240))) return rowTable(rows);
  const cellOf = (group: readonly SpecRow[], column: (typeof columns)[number]): FactCell => {
    const cells = group.filter((row) => isFilled(row, column)).map((row) => factCell(row, column));
    if (column.key !== 'fromState' || cells.length < 2) return joined(cells);
    return { text: cells.map((cell) => cell.text).join(', '), source: null, covers: cells };
  };
  return [
    {
      kind: 'table',
      columns: ['Rows', ...columns.map(headerOf)],
      rows: groupTransitions(rows).map((group) => [label(ranges(group.map((row) => row.ref.row))), ...columns.map((column) => cellOf(group, column))]),
    },
  ];
}
