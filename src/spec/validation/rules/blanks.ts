import type { SpecRow } from '../../../domain/spec';
import { changeCell, changes } from '../cell-change';
import { findingAt } from '../finding-at';
import { REGISTRY } from '../../registry';
import { isErrorLiteral } from '../../text';
import type { Rule } from '../rule';

/** Blanks around a text: compared without them, copied with them. */
export const blanksAround: Rule = {
  phase: 'schema',
  codes: ['blanks-around'],
  *check({ active }) {
    for (const row of active) {
      for (const [key, index] of row.columns) {
        const text = row.texts[index] ?? '';
        const trimmed = text.trim();
        if (trimmed.length === text.length) continue;
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

const literals = (row: SpecRow): string[] =>
  [...row.columns].filter(([key, index]) => !LOOK_UPS.has(key) && isErrorLiteral(row.texts[index] ?? '')).map(([key]) => key);

/** An error value of the spreadsheet where the author's own text should stand. */
export const errorLiteral: Rule = {
  phase: 'schema',
  codes: ['error-literal'],
  *check({ active }) {
    for (const row of active) {
      for (const key of literals(row)) {
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
