import type { RowRef } from '../../domain/spec';
import type { ProseText } from '../../domain/ticket';
import { rowsText, stripMarks } from '../language';

/** Rows for a person, a part for each file: `Fields.csv rows 2–5, 9`. */
export function rowsByFile(rows: readonly RowRef[]): string[] {
  const files = [...new Set(rows.map(({ file }) => file))];
  return files.map((file) => `${file} ${rowsText(rows.filter((row) => row.file === file).map(({ row }) => row))}`);
}

/** Prose as plain text, on one line. */
export const plainText = (prose: ProseText): string => stripMarks(prose).replace(/\s+/gu, ' ').trim();

/** Plain text as Markdown that shows it as it is, in a paragraph or a table cell. */
export const markdownText = (text: string): string => text.replace(/\s+/gu, ' ').trim().replace(/[\\`*[\]<>|#~&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (mark) => `\\${mark}`);
