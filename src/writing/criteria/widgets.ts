import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { isBaseField, isOffForm } from '../fields';
import { isVagueChange } from '../differences';
import { list, quote } from '../language';
import type { CriterionRule } from '../rule';
import { allDescribedFields, fieldNames } from './described-fields';

const MOST_FIELDS = 5;

/** Widgets of the few fields of a small ticket, as the form shows them; of changed rows that the sheet tells nothing else about, too. */
export const widgets: CriterionRule = (context) => {
  const rows = allDescribedFields(context).filter((row) => !isBaseField(row) && !isOffForm(row) && !context.isOpen(row, 'widget') && !/^[-–—]?$/u.test(value(row, 'widget')));
  if (rows.length === 0 || rows.length > MOST_FIELDS) return [];
  const byWidget = new Map<string, SpecRow[]>();
  for (const row of rows) byWidget.set(value(row, 'widget'), [...(byWidget.get(value(row, 'widget')) ?? []), row]);
  const told = [...byWidget].map(([widget, holders], index) => {
    const names = fieldNames(context, holders);
    return `${list(names)} ${index > 0 ? '' : names.length === 1 ? 'has the widget ' : 'have the widget '}${quote(widget)}`;
  });
  const vague = rows.some((row) => isVagueChange(context, row));
  return [{ text: `On the form, ${list(told)}.`, weight: vague ? 57 : 46, uses: rows.map((row) => ({ row, key: 'widget' })) }];
};
