import type { Finding } from '../../domain/finding';
import type { Confidence, SheetType } from '../../domain/sheet-types';
import type { Sheet, SheetRow } from '../../domain/sheet';
import { columnName } from './bounds';
import { blocking } from './findings';
import type { ColumnMatch } from './header/match-columns';
import { failure, success, type Outcome } from './reading';
import { bookkeepingColumns, isSeparator } from './separators';
import { filledWidth, type Table } from './table';

function tooLong(table: Table, row: number, texts: readonly string[], width: number): Finding {
  const cells = String(filledWidth(texts));
  return blocking(
    'row-too-long',
    table.file,
    `${table.file}, row ${String(row)}, has ${cells} cells under ${String(width)} headers, so its cells may have slipped into wrong columns.`,
    'A cell that holds the separator needs quotation marks; export the tab again from the spreadsheet, or give every column a header.',
    { row, column: columnName(width), value: texts[width] ?? '' },
  );
}

/** The rows below a header, cells verbatim; separators by number only. A filled cell beyond the last header is refused. */
export function toSheet(table: Table, header: number, match: ColumnMatch, confidence: Confidence): Outcome<Sheet> {
  const bookkeeping = bookkeepingColumns(match.columns);
  const rows: SheetRow[] = [];
  const separators: number[] = [];
  for (let index = header + 1; index < table.records.length; index += 1) {
    const texts = table.records[index] ?? [];
    const row = index + 1;
    if (texts.length > match.columns.length && filledWidth(texts) > match.columns.length) {
      return failure(tooLong(table, row, texts, match.columns.length));
    }
    if (isSeparator(texts, bookkeeping)) separators.push(row);
    else rows.push({ row, texts });
  }
  const type: SheetType = match.type;
  const { file, encoding, delimiter } = table;
  return success({ file, type, confidence, encoding, delimiter, headerRow: header + 1, columns: match.columns, rows, separators });
}
