import { value } from '../../domain/rows';
import { allBuiltFields, isListField } from '../fields';
import type { QuestionRule } from '../rule';
import { rowsNamed } from './shared';

const SAYS_OPTIONS = /options?\b|allowed values|\bvalues?:|\|/iu;

/** A list field cannot be saved without its allowed values. */
export const listOptions: QuestionRule = {
  code: 'list-options',
  ask: (context) => {
    const rows = allBuiltFields(context).filter((row) => isListField(row) && !SAYS_OPTIONS.test(value(row, 'notes')) && !SAYS_OPTIONS.test(value(row, 'helpText')));
    if (rows.length === 0) return [];
    const text = rows.length === 1 ? `${rowsNamed(rows)}: which options does the list have?` : `${rowsNamed(rows)}: which options does each list have?`;
    return [{ text, about: rows.map((row) => ({ row, key: 'notes' })) }];
  },
};
