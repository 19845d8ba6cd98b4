import type { Finding } from '../../../domain/finding';
import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { familyOf } from '../../registry/field-types';
import { findingAt } from '../finding-at';
import type { Rule } from '../rule';
import { labelOf, quoted } from '../words';

/** Signs that a text lists values: a heading for them, several in a row, keys and labels, several lines. */
const LISTS = /options?\b|values?\b|choices?\b|\w\s*\||,.*,|\w\s*[/;]\s*\w|\n.*\n|\bor\b|^\d+\s*[-\u2013]\s*\d+/i;

const hasOptions = (row: SpecRow): boolean => LISTS.test(value(row, 'notes')) || /options?:/i.test(value(row, 'helpText'));

/** A list that nobody gave options: said once for each shared storage, which has one list of them. */
export const listWithoutOptions: Rule = {
  phase: 'content',
  codes: ['list-without-options'],
  *check({ spec, isActive }) {
    for (const [entityType, fields] of spec.storages) {
      for (const [field, rows] of fields) {
        const [first, ...others] = rows.filter((row) => isActive(row) && familyOf(value(row, 'fieldType')) === 'list');
        if (first !== undefined && !rows.some(hasOptions)) yield silent(first, others, `${entityType}.${field}`);
      }
    }
  },
};

const silent = (first: SpecRow, others: readonly SpecRow[], storage: string): Finding =>
  findingAt(first, 'notes', {
    severity: 'warning',
    code: 'list-without-options',
    about: storage,
    message: `The list ${quoted(labelOf(first))} has no options.`,
    suggestion: 'Write them into the notes: Options: first, second, third.',
    related: others.map((row) => row.ref),
  });
