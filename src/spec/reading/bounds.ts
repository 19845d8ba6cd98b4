import type { Finding } from '../../domain/finding';
import type { ReadingLimits } from '../../domain/limits';
import { blocking, count } from './findings';
import { filledWidth, type Table } from './table';

/** Name of a spreadsheet column by its position: A, B … Z, AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

const isWithin = (record: readonly string[], { columns, cellLength }: ReadingLimits): boolean =>
  record.length <= columns && !record.some((text) => text.length > cellLength);

/** The finding on a table that is wider, or has longer cells, than the limits; null for one within them. */
export function overBounds(table: Table, limits: ReadingLimits): Finding | null {
  const { file, records } = table;
  for (const [index, record] of records.entries()) {
    if (isWithin(record, limits)) continue;
    const row = index + 1;
    if (record.length > limits.columns && filledWidth(record) > limits.columns) {
      return blocking(
        'too-many-columns',
        file,
        `${file}, row ${String(row)}, has ${count(filledWidth(record))} columns; at most ${count(limits.columns)} are read.`,
        'Delete the columns that are not part of the specification, and upload the file again.',
        { row },
      );
    }
    for (const [position, text] of record.entries()) {
      if (text.length <= limits.cellLength) continue;
      const column = columnName(position);
      return blocking(
        'cell-too-long',
        file,
        `${file}, row ${String(row)}, column ${column}, holds a cell of ${count(text.length)} characters; at most ${count(limits.cellLength)} are read.`,
        'Shorten the cell, or look for a quotation mark that is not closed, and upload the file again.',
        { row, column, value: text },
      );
    }
  }
  return null;
}
