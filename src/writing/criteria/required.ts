import { builtFields, isBaseField, isBoolean, isOffForm, isRequired } from '../fields';
import { labels } from '../facts/names';
import { capital, count, list } from '../language';
import type { CriterionRule } from '../rule';
import { oneOf } from './form-subject';
import { sameFor } from './same-for';

const NAMED = 6;

/** What is refused when it is empty. */
export const required: CriterionRule = (context) =>
  sameFor(context.parts, (part) => {
    const rows = builtFields(part).filter(
      (row) => isRequired(row) && !isBaseField(row) && !isBoolean(row) && !isOffForm(row) && !context.isOpen(row, 'required'),
    );
    if (rows.length === 0) return null;
    return rows.length <= NAMED ? `without ${list(labels(rows), 'or')}` : `while one of its ${count(rows.length, 'required field')} is empty`;
  }).map(({ components, what }) => ({ text: `${capital(oneOf(components))} cannot be saved ${what}.`, weight: 85, uses: [] }));
