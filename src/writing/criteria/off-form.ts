import { builtFields, isBaseField, isChanged, isOffForm } from '../fields';
import { labels } from '../facts/names';
import { capital, count, list } from '../language';
import type { CriterionRule } from '../rule';
import { formOf } from './form-subject';
import { sameFor } from './same-for';

/** Fields that exist but stay off the form. */
export const offForm: CriterionRule = (context) =>
  sameFor(context.parts, (part) => {
    const rows = builtFields(part).filter((row) => isOffForm(row) && !isBaseField(row) && !isChanged(context, row) && !context.isOpen(row, 'widget'));
    if (rows.length === 0) return null;
    return rows.length <= 5 ? list(labels(rows)) : `the ${count(rows.length, 'disabled field')} of the table`;
  }).map(({ components, what }) => ({ text: `${capital(formOf(components))} ${components.length === 1 ? 'does' : 'do'} not show ${what}.`, weight: 70, uses: [] }));
