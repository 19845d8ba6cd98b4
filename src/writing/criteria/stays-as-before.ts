import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { hasChanged, workOf } from '../differences';
import { allBuiltFields, cardinality, isBaseField, isBoolean, isChanged, isOffForm, isOptional, isRequired } from '../fields';
import { list, numberWord, quote } from '../language';
import type { CriterionRule, WritingContext } from '../rule';
import { fieldNames } from './described-fields';

/** More changed fields than these have enough to tell. */
const MOST = 2;

function unchanged(context: WritingContext, row: SpecRow): string[] {
  const same = (key: string): boolean => !hasChanged(row, key) && !context.isOpen(row, key);
  const limit = cardinality(row);
  const widget = value(row, 'widget');
  return [
    ...(same('required') && !isBoolean(row) && isRequired(row) ? ['is required'] : []),
    ...(same('required') && !isBoolean(row) && isOptional(row) ? ['may stay empty'] : []),
    ...(same('cardinality') && !isBoolean(row) && limit !== null ? [`takes ${limit === 'unlimited' ? 'any number of values' : limit === 1 ? 'one value' : `up to ${numberWord(limit)} values`}`] : []),
    ...(same('widget') && !isOffForm(row) && widget !== '' && widget !== '-' ? [`has the widget ${quote(widget)}`] : []),
  ];
}

/** What stays of the few fields of a small change. */
export const staysAsBefore: CriterionRule = (context) => {
  const rows = allBuiltFields(context).filter((row) => isChanged(context, row) && workOf(row).length > 0 && !isBaseField(row));
  if (rows.length > MOST) return [];
  return rows.flatMap((row) => {
    const told = unchanged(context, row);
    return told.length === 0 ? [] : [{ text: `As before, ${fieldNames(context, [row]).join('')} ${list(told)}.`, weight: 46, uses: [] }];
  });
};
