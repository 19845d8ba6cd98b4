import { presentNote } from '../differences';
import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { rowKey } from '../../domain/rows';
import type { TicketContext } from '../context';
import { labels } from '../facts/names';
import { allBuiltFields } from '../fields';
import { list } from '../language';
import { dispositionOf, isNew } from '../questions/shared';
import type { AssumptionRule } from '../rule';

const SAYS_WHICH = /date only|time|all[- ]day|year|month|\bday\b/iu;

/** True where a row that shares the storage says which, or is there already. */
function isSettled(context: TicketContext, row: SpecRow): boolean {
  const rows = context.prepared.sharersOf.get(rowKey(row.ref)) ?? [row];
  return rows.some((one) => SAYS_WHICH.test(`${presentNote(one)} ${value(one, 'helpText')}`) || dispositionOf(context.prepared, one) === 'exists');
}

/** Core's date fields take a date with a time unless one says otherwise (`datetime_type` in the field's storage). */
export const dateTypes: AssumptionRule = (context) => {
  const rows = allBuiltFields(context).filter((row) => /^date(?: range)?$/iu.test(value(row, 'fieldType')) && isNew(context, row, 'fieldType') && !isSettled(context, row));
  if (rows.length === 0) return [];
  const names = labels(rows);
  return [{ text: `${list(names)} ${names.length === 1 ? 'takes' : 'take'} a date and a time: Drupal's default, and the sheet says neither.`, about: rows.map((row) => ({ row, key: 'notes' })) }];
};
