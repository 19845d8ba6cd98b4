import type { Column } from '../../domain/sheet';
import type { SpecRow } from '../../domain/spec';
import type { FactCell } from '../../domain/ticket';
import { BOOKKEEPING_KEYS } from '../../spec/registry/definition';

/** Keys whose cells are machine names or patterns. */
const CODE_KEYS: ReadonlySet<string> = new Set(['machineName', 'bundleMachineName', 'fallbackMachineName', 'viewId', 'aliasPattern']);

/** Text of a cell, verbatim; empty where the row ends early. */
export const textAt = (row: SpecRow, column: Column): string => row.texts[column.index] ?? '';

/** True where a cell holds more than blanks. */
export const isFilled = (row: SpecRow, column: Column): boolean => textAt(row, column).trim() !== '';

/** A cell of the sheet as a fact; a cell without text has no source. */
export function factCell(row: SpecRow, column: Column): FactCell {
  if (!isFilled(row, column)) return label('');
  const cell = { text: textAt(row, column), source: { ref: row.ref, column: column.header } };
  return column.key !== null && CODE_KEYS.has(column.key) && !/^[-–—]$/u.test(cell.text.trim()) ? { ...cell, code: true } : cell;
}

/** A text that code put into the facts. */
export const label = (text: string): FactCell => ({ text, source: null });

/** One cell that stands for itself and for others with the same text. */
export function joined(cells: readonly FactCell[]): FactCell {
  const [first, ...others] = cells;
  if (first === undefined) return label('');
  return others.length === 0 ? first : { ...first, covers: others };
}

/** Header of a column for a person; a column without one is named by its place. */
export const headerOf = (column: Column): string => column.header.trim() || `Column ${String(column.index + 1)}`;

/** Columns of the rows' sheet with a filled cell in one of the rows, without ID, X, Dev and QA. All rows are of one sheet. */
export function filledColumns(rows: readonly SpecRow[]): Column[] {
  const columns = rows[0]?.sheet.columns ?? [];
  return columns.filter((column) => !(column.key !== null && BOOKKEEPING_KEYS.has(column.key)) && rows.some((row) => isFilled(row, column)));
}
