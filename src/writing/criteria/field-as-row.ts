import { value } from '../../domain/rows';
import { builtFields, isBaseField, isOffForm } from '../fields';
import { rowName } from '../facts/names';
import { code, plain, quote, shortList } from '../language';
import type { Candidate, CriterionRule } from '../rule';

/** Fields that are told one by one. */
const MOST = 3;

/** Type and widget of the few fields of a small ticket, as Manage fields and Manage form display show them. */
export const fieldAsRow: CriterionRule = (context) => {
  const all = context.parts.flatMap((part) => builtFields(part).filter((row) => !isBaseField(row)).map((row) => ({ row, part })));
  const byName = new Map<string, typeof all>();
  for (const one of all) {
    const key = JSON.stringify(['label', 'machineName', 'fieldType', 'widget'].map((column) => value(one.row, column)));
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  if (byName.size > MOST) return [];
  return [...byName.values()].flatMap((same): Candidate[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { row } = first;
    const [type, widget] = [value(row, 'fieldType'), value(row, 'widget')];
    const on = shortList([...new Set(same.map(({ part }) => plain(part.component.name)))], 3);
    const uses = (key: string): { row: typeof row; key: string }[] => same.map((one) => ({ row: one.row, key }));
    return [
      ...(type === '' ? [] : [{ text: `Manage fields of ${on} lists ${plain(rowName(row))} (${code(value(row, 'machineName'))}) as ${quote(type)}.`, weight: 36, uses: uses('fieldType') }]),
      ...(widget === '' || widget === '-' || isOffForm(row)
        ? []
        : [{ text: `Manage form display of ${on} shows ${plain(rowName(row))} with the widget ${quote(widget)}.`, weight: 34, uses: uses('widget') }]),
    ];
  });
};
