import type { Finding } from '../../../domain/finding';
import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { familyOf, type FieldFamily } from '../../registry/field-types';
import { changeCell, changes } from '../cell-change';
import { findingAt } from '../finding-at';
import type { Rule } from '../rule';
import { labelOf, quoted } from '../words';

/** `Limit to 3`, `maximum of 4 items`; not lengths, sizes and rows of a text box. */
const LIMIT = /\b(?:max(?:imum)?\.?(?: of)?|up to|limit(?:ed)? to|at most|no more than)\s+(\d{1,2})(?!\d|\s*(?:characters?|chars?|words?|px|pixels?|mb|kb|lines?|rows?|columns?|levels?|x\s?\d|%|:))\b/i;
const COUNTED = /\b(?:max(?:imum)?\.?(?: of)?|up to|limit(?:ed)? to|at most|no more than)\s+(\d{1,2}) (?:values?|items?|entries)\b/i;
const MEASURED: ReadonlySet<FieldFamily> = new Set<FieldFamily>(['number', 'text', 'long_text', 'date', 'date_range']);
const UNLIMITED = /\bunlimited\b(?! (?:characters|length|depth))/i;
const NOT_REQUIRED = /(?:^|[.;\n]\s*)(?:not required|optional)\b(?! (?:if|when|for|on|unless|only))/i;
const REQUIRED = /(?:^|[.;\n]\s*)required\b(?! (?:if|when|for|on|unless|only|fields?|by))/i;

const isYes = (text: string): boolean => /^(?:y|yes)$/i.test(text);
const isNo = (text: string): boolean => /^(?:n|no)$/i.test(text);

/** One column of a field row that its note contradicts. */
export interface ToldOtherwise {
  readonly key: 'cardinality' | 'required';
  /** Text of the column. */
  readonly column: string;
  /** What the column would hold by the note. */
  readonly told: string;
  /** Both, in words. */
  readonly what: string;
}

/** What the note of a field row says against its columns; what a note says of the past does not count. */
export function noteAgainstColumns(row: SpecRow): readonly ToldOtherwise[] {
  const [note = ''] = value(row, 'notes').split(/\nchanged: /i);
  return note === '' || /^changed: /i.test(note) ? [] : [...values(row, note), ...requirement(row, note)];
}

/** A note that says another thing than the column beside it. */
export const noteContradiction: Rule = {
  phase: 'content',
  codes: ['note-contradicts'],
  *check({ activeOf }) {
    for (const row of activeOf('fields')) {
      for (const told of noteAgainstColumns(row)) yield contradiction(row, told);
    }
  },
};

function values(row: SpecRow, note: string): ToldOtherwise[] {
  const column = value(row, 'cardinality');
  // In a number or a text a limit is one of the value, unless the note says that it counts values.
  const limit = (MEASURED.has(familyOf(value(row, 'fieldType')) ?? 'other') ? COUNTED : LIMIT).exec(note)?.[1];
  const told = limit ?? (UNLIMITED.test(note) ? '*' : undefined);
  if (told === undefined || told === column || !/^(?:\d+|\*)$/.test(column)) return [];
  return [{ key: 'cardinality', column, told, what: `the note speaks of ${told === '*' ? 'any number of values' : `at most ${told}`}, the column says ${column === '*' ? 'unlimited' : column}` }];
}

function requirement(row: SpecRow, note: string): ToldOtherwise[] {
  const column = value(row, 'required');
  if (isYes(column) && NOT_REQUIRED.test(note)) return [{ key: 'required', column, told: 'n', what: 'the note calls it optional, the column requires it' }];
  if (isNo(column) && REQUIRED.test(note)) return [{ key: 'required', column, told: 'y', what: 'the note requires it, the column does not' }];
  return [];
}

const contradiction = (row: SpecRow, { key, column, told, what }: ToldOtherwise): Finding =>
  findingAt(row, key, {
    severity: 'warning',
    code: 'note-contradicts',
    about: `${row.ref.file} row ${String(row.ref.row)}, ${key}`,
    value: column,
    message: `${quoted(labelOf(row))}: ${what}.`,
    suggestion: 'Decide which of the two holds, and correct the other.',
    fix: { label: `Write ${told} into the column, as the note says`, changes: changes(changeCell(row, key, told)) },
  });
