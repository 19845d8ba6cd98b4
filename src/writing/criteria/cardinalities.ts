import { allBuiltFields, cardinality } from '../fields';
import { labels } from '../facts/names';
import { count, list, numberWord } from '../language';
import type { CriterionRule } from '../rule';
import { hasChanged } from './changed-cells';

const NAMED = 6;

const many = (names: readonly string[]): string => (names.length <= NAMED ? list(names) : `The ${count(names.length, 'field')} with an unlimited number in the table`);

const take = (names: readonly string[]): string => (names.length === 1 ? 'takes' : 'take');

/** How many values the fields take, where it is more than one. */
export const cardinalities: CriterionRule = (context) => {
  const rows = allBuiltFields(context).filter((row) => !context.isOpen(row, 'cardinality') && !hasChanged(row, 'cardinality'));
  const unlimited = labels(rows.filter((row) => cardinality(row) === 'unlimited'));
  const limits = [...new Set(rows.map(cardinality))].filter((limit): limit is number => typeof limit === 'number' && limit > 1).sort((a, b) => a - b);
  const parts = [
    ...(unlimited.length === 0 ? [] : [`${many(unlimited)} ${take(unlimited)} any number of values`]),
    ...limits.slice(0, 4).map((limit, index) => {
      const of = labels(rows.filter((row) => cardinality(row) === limit));
      return `${list(of)} ${take(of)} up to ${numberWord(limit)}${unlimited.length === 0 && index === 0 ? ' values' : ''}`;
    }),
  ];
  return parts.length === 0 ? [] : [{ text: `${parts.join('; ')}.`, weight: 75, uses: [] }];
};
