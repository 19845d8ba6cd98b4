import { cardinality, isBaseField, isBoolean, isOffForm } from '../fields';
import { capital, count, list, numberWord } from '../language';
import type { CriterionRule } from '../rule';
import { allDescribedFields, fieldNames } from './described-fields';

const NAMED = 6;
/** Of more fields than these one does not look at each. */
const MOST_SINGLE = 9;

const take = (names: readonly string[]): string => (names.length === 1 ? 'takes' : 'take');

/** How many values the fields take: where it is more than one, or, of a few fields, that it is one. */
export const cardinalities: CriterionRule = (context) => {
  const rows = allDescribedFields(context).filter((row) => !isBaseField(row) && !isOffForm(row) && !context.isOpen(row, 'cardinality'));
  const of = (limit: number | 'unlimited'): string[] => fieldNames(context, rows.filter((row) => cardinality(row) === limit));
  const unlimited = of('unlimited');
  const limits = [...new Set(rows.map(cardinality))].filter((limit): limit is number => typeof limit === 'number' && limit > 1).sort((a, b) => a - b);
  const parts = [
    ...(unlimited.length === 0 ? [] : [`${unlimited.length <= NAMED ? list(unlimited) : `the ${count(unlimited.length, 'field')} with * under Vals.`} ${take(unlimited)} any number of values`]),
    ...limits.slice(0, 4).map((limit, index) => `${list(of(limit))} ${take(of(limit))} up to ${numberWord(limit)}${unlimited.length === 0 && index === 0 ? ' values' : ''}`),
  ];
  const single = fieldNames(context, rows.filter((row) => cardinality(row) === 1 && !isBoolean(row)));
  if (parts.length > 0) {
    const rest = single.length > 0 && single.length <= 2 ? `; ${list(single)} ${take(single)} one` : '';
    return [{ text: `${capital(parts.join('; '))}${rest}.`, weight: 75, uses: [] }];
  }
  if (single.length === 0 || single.length > MOST_SINGLE) return [];
  if (single.length > 4) return single.length === rows.length ? [{ text: `Each of the ${count(single.length, 'field')} takes one value.`, weight: 45, uses: [] }] : [];
  return [{ text: `${list(single)} ${take(single)} one value${single.length === 1 ? '' : ' each'}.`, weight: 46, uses: [] }];
};
