import { isBaseField, isOffForm } from '../fields';
import { capital, count, list } from '../language';
import type { CriterionRule } from '../rule';
import { describedFields, fieldNames } from './described-fields';
import { formOf } from './form-subject';
import { sameFor } from './same-for';

/** Fields that exist but stay off the form. */
export const offForm: CriterionRule = (context) =>
  sameFor(context.parts, (part) => {
    const rows = describedFields(context, part).filter((row) => isOffForm(row) && !isBaseField(row) && !context.isOpen(row, 'widget'));
    if (rows.length === 0) return null;
    return rows.length <= 5 ? list(fieldNames(context, rows, part), 'or') : `the ${count(rows.length, 'disabled field')} of the table`;
  }).map(({ components, what }) => ({ text: `${capital(formOf(components))} ${components.length === 1 ? 'does' : 'do'} not show ${what}.`, weight: 70, uses: [] }));
