import type { Column } from '../../domain/sheet';
import type { SpecRow } from '../../domain/spec';
import type { FactBlock } from '../../domain/ticket';
import { factCell, filledColumns, headerOf, isFilled, label, textAt } from './cells';
import { columnForms, isLong, longFrom } from './column-forms';
import { notesList } from './note-items';
import { constants, isConstant } from './constants';
import { valueLines } from './value-lines';

/** Stands in a table where the cell is in the list under it. */
const BELOW = '(see below)';

/** A column that code adds to the table: what other sheets say of each row. */
export interface AddedColumn {
  readonly header: string;
  readonly textOf: (row: SpecRow) => string;
}

/**
 * Rows of one sheet as facts: lines for what is the same, a table of at most eight columns, a list of what is long.
 * Every filled cell but ID, X, Dev, QA and those of quiet columns stands in one of them, verbatim.
 */
export function rowTable(rows: readonly SpecRow[], isQuiet: (column: Column) => boolean = () => false, added: AddedColumn | null = null): FactBlock[] {
  if (rows.length === 0) return [];
  const forms = columnForms(rows, isQuiet, added === null ? 0 : 1);
  const limit = longFrom(filledColumns(rows).length);
  const columns = [...forms.keys()];
  const lines = columns.filter((column) => forms.get(column) === 'line');
  const inTable = columns.filter((column) => forms.get(column) === 'table');
  const isBelow = (row: SpecRow, column: Column): boolean => isFilled(row, column) && isLong(textAt(row, column), limit);
  const held = rows.flatMap((row) =>
    columns
      .filter((column) => isFilled(row, column) && (forms.get(column) === 'notes' || (forms.get(column) === 'table' && isBelow(row, column))))
      .map((column) => ({ row, column })),
  );
  const table: FactBlock = {
    kind: 'table',
    columns: ['Row', ...inTable.map(headerOf), ...(added === null ? [] : [added.header])],
    rows: rows.map((row) => [
      label(String(row.ref.row)),
      ...inTable.map((column) => (isBelow(row, column) ? label(BELOW) : factCell(row, column))),
      ...(added === null ? [] : [label(added.textOf(row))]),
    ]),
  };
  return [
    ...constants(rows, lines),
    ...lines.filter((column) => !isConstant(rows, column)).flatMap((column) => valueLines(rows, column)),
    ...(inTable.length === 0 ? [] : [table]),
    ...notesList(held, rows),
  ];
}
