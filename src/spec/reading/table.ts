import type { Encoding } from '../../domain/sheet';

/** Cells by row and column, nothing left out: the record at index `i` is the spreadsheet's row `i + 1`. */
export interface Table {
  /** The name under which the person knows it: the file's, or `<workbook> › <tab>`. */
  readonly file: string;
  /** What the name says about its content: the file's name without extension, or the tab's. */
  readonly label: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly records: readonly (readonly string[])[];
}

/** True for a cell that shows nothing. */
export const isBlank = (text: string | undefined): boolean => text === undefined || text === '' || text.trim() === '';

/** How many cells of a record count: the position behind its last filled cell. */
export function filledWidth(record: readonly string[]): number {
  let width = record.length;
  while (width > 0 && isBlank(record[width - 1])) width -= 1;
  return width;
}
