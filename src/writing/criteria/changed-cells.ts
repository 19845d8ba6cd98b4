import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { rowName } from '../facts/names';
import { plain, quote } from '../language';
import type { Candidate, CriterionRule } from '../rule';

/** One difference as a note gives it: `Req'd: 'y' -> 'n'`. */
export interface Difference {
  readonly column: string;
  readonly old: string;
  readonly new: string;
}

/** Differences of a row that changed, from a note of the form `Changed: Column: 'old' -> 'new'; …`. */
export function differencesOf(row: SpecRow): Difference[] {
  const text = /(?:^|\n)Changed:\s*([^]*)$/u.exec(value(row, 'notes'))?.[1] ?? '';
  return [...text.matchAll(/([^:;\n]+):\s*'([^]*?)'\s*->\s*'([^]*?)'(?=;\s|\s*$)/gu)].map((found) => ({
    column: (found[1] ?? '').trim(),
    old: found[2] ?? '',
    new: found[3] ?? '',
  }));
}

/** A value of that length may have been cut. */
const CUT = 60;
const SHOWN = 4;

const keyOf = (row: SpecRow, { column }: Difference): string => row.sheet.columns.find(({ header }) => header.trim() === column)?.key ?? column;

/** True where a note says that a column of the row changed. */
export const hasChanged = (row: SpecRow, key: string): boolean => differencesOf(row).some((difference) => keyOf(row, difference) === key);

/** What one sees of a change, in words for the columns that have some. */
function sayChange(row: SpecRow, difference: Difference): string {
  const name = plain(rowName(row));
  const was = difference.old === '' || difference.old.length >= CUT ? '' : `, no longer ${quote(difference.old)}`;
  switch (keyOf(row, difference)) {
    case 'required':
      if (difference.new === 'y') return `${name} is required now`;
      return difference.new === 'n' ? `${name} may be left empty now` : `${name} has ${quote(difference.new)} as its ${plain(difference.column)}${was}`;
    case 'cardinality':
      return difference.new === '*' ? `${name} takes any number of values now` : `${name} takes up to ${plain(difference.new)} now`;
    case 'fieldGroup':
      return `${name} stands in the group ${plain(difference.new)} now`;
    case 'label':
    case 'name':
      return was === '' ? `${quote(difference.new)} is its name now` : `What was called ${quote(difference.old)} is called ${quote(difference.new)} now`;
    case 'widget':
      return `${name} has the widget ${quote(difference.new)}${was}`;
    default:
      return `${name} has ${quote(difference.new)} as its ${plain(difference.column)}${was}`;
  }
}

/** What is different after the change. */
export const changedCells: CriterionRule = (context) =>
  context.rows.build
    .flatMap((row) => differencesOf(row).map((difference) => ({ row, difference })))
    .filter(({ row, difference }) => !context.isOpen(row, keyOf(row, difference)) && difference.new.length < CUT && difference.new !== '' && !/^(?:Bundle|Settings\/notes|Notes)$/u.test(difference.column))
    .slice(0, SHOWN)
    .map(
      ({ row, difference }): Candidate => ({
        text: `${sayChange(row, difference)}.`,
        weight: 88,
        uses: [{ row, key: 'notes' }],
      }),
    );
