import { changeCell, changes } from '../cell-change';
import { findingAt } from '../finding-at';
import { keyedColumns } from '../keyed-columns';
import { REGISTRY } from '../../registry';
import { isErrorLiteral } from '../../text';
import type { Rule } from '../rule';

/** Blanks around a text: compared without them, copied with them. */
export const blanksAround: Rule = {
  phase: 'schema',
  codes: ['blanks-around'],
  *check({ active }) {
    const columnsOf = keyedColumns();
    const hasBlanks = (text: string): boolean => text.trim().length !== text.length;
    for (const row of active.filter(({ texts }) => texts.some(hasBlanks))) {
      for (const { key, index } of columnsOf(row)) {
        const text = row.texts[index] ?? '';
        if (!hasBlanks(text)) continue;
        const trimmed = text.trim();
        yield findingAt(row, key, {
          severity: 'info',
          code: 'blanks-around',
          about: row.ref.file,
          message: trimmed === '' ? 'The cell holds nothing but blanks.' : 'Blanks or line breaks stand around the text.',
          suggestion: 'Take them away; they change nothing in what is built.',
          fix: { label: 'Take the blanks away', changes: changes(changeCell(row, key, trimmed)) },
        });
      }
    }
  },
};

/** Columns that hold look-up formulas: their error values have a cause elsewhere, which is reported there. */
const LOOK_UPS: ReadonlySet<string> = new Set(
  Object.values(REGISTRY).flatMap(({ row, references }) => [row.is === 'child' ? row.lookUp : null, ...references.map((column) => column.lookUp)].filter((key) => key !== null)),
);

/** An error value of the spreadsheet where the author's own text should stand. */
export const errorLiteral: Rule = {
  phase: 'schema',
  codes: ['error-literal'],
  *check({ active }) {
    const columnsOf = keyedColumns((key) => !LOOK_UPS.has(key));
    for (const row of active.filter(({ texts }) => texts.some(isErrorLiteral))) {
      for (const { key, index } of columnsOf(row)) {
        if (!isErrorLiteral(row.texts[index] ?? '')) continue;
        yield findingAt(row, key, {
          severity: 'warning',
          code: 'error-literal',
          about: row.ref.file,
          message: 'A formula of the spreadsheet failed here; the cell holds its error instead of a value.',
          suggestion: 'Write the value that the formula was to find, or repair it and export the sheet again.',
        });
      }
    }
  },
};
