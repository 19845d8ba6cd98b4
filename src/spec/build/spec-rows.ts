import type { Sheet } from '../../domain/sheet';
import { SHEET_TYPES, type SheetType } from '../../domain/sheet-types';
import type { SpecRow } from '../../domain/spec';
import { statusCode } from '../../domain/status';

const byFile = (a: Sheet, b: Sheet): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/** The sheets in reading order: types as in the registry, files of one type by name, so that the order of upload changes nothing. */
export const inOrder = (sheets: readonly Sheet[]): Sheet[] =>
  [...sheets].sort((a, b) => SHEET_TYPES.indexOf(a.type) - SHEET_TYPES.indexOf(b.type) || byFile(a, b));

/** Every row of the sheets with its place, status and block. Expects sheets in reading order. */
export function specRows(sheets: readonly Sheet[]): SpecRow[] {
  const rows: SpecRow[] = [];
  for (const sheet of sheets) {
    const columns = new Map<string, number>();
    for (const column of sheet.columns) {
      // A custom sheet's own columns are known by their headers: what they name can be missing, and be mended there.
      const key = column.key ?? (sheet.type === 'custom' ? column.header : null);
      if (key !== null && !columns.has(key)) columns.set(key, column.index);
    }
    const status = columns.get('status');
    let block = 0;
    for (const { row, texts } of sheet.rows) {
      while (block < sheet.separators.length && (sheet.separators[block] ?? Infinity) < row) block += 1;
      const code = status === undefined ? '' : (statusCode(texts[status] ?? '') ?? '');
      rows.push({ ref: { file: sheet.file, row }, sheet, sequence: rows.length, block, code, texts, columns });
    }
  }
  return rows;
}

/** Rows by the type of their sheet. Expects sheets in reading order, and all their rows: those of one type stand together. */
export function byType(sheets: readonly Sheet[], rows: readonly SpecRow[]): Map<SheetType, readonly SpecRow[]> {
  const types = new Map<SheetType, readonly SpecRow[]>();
  let first = 0;
  for (const type of SHEET_TYPES) {
    const count = sheets.reduce((sum, sheet) => (sheet.type === type ? sum + sheet.rows.length : sum), 0);
    if (count > 0) types.set(type, rows.slice(first, first + count));
    first += count;
  }
  return types;
}
