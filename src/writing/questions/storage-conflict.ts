import { rowKey, value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { cardinality, allBuiltFields } from '../fields';
import { rowName } from '../facts/names';
import type { TicketContext } from '../context';
import { plain, quote, shortList } from '../language';
import type { Asked, QuestionRule } from '../rule';

const isLive = (context: TicketContext, row: SpecRow): boolean => {
  const disposition = context.prepared.options.statusPolicy[row.code];
  return disposition !== 'remove' && disposition !== 'skip';
};

/** Rows that share the storage of a row and are not to go. */
const sharers = (context: TicketContext, row: SpecRow): readonly SpecRow[] => {
  const storage = context.prepared.storageOfRow.get(rowKey(row.ref));
  return storage === undefined ? [] : (context.spec.storages.get(storage) ?? []).filter((other) => isLive(context, other));
};

const bundleOf = (context: TicketContext, row: SpecRow): string => plain(context.spec.componentOfRow.get(rowKey(row.ref))?.name ?? '');

/** Asked where the first of the rows is built, so that one ticket holds the question. */
const isFirst = (context: TicketContext, row: SpecRow, rows: readonly SpecRow[]): boolean => rows.find((other) => context.prepared.ticketOfRow.has(rowKey(other.ref))) === row;

function conflict(context: TicketContext, key: string, what: string, textOf: (row: SpecRow) => string): Asked[] {
  return allBuiltFields(context).flatMap((row): Asked[] => {
    const here = textOf(row);
    const shared = sharers(context, row).filter((other) => textOf(other) !== '');
    const others = shared.filter((other) => textOf(other) !== here);
    if (here === '' || others.length === 0 || !isFirst(context, row, shared)) return [];
    const first = others[0];
    if (first === undefined) return [];
    const same = others.filter((other) => textOf(other) === textOf(first));
    const where = shortList(same.map((other) => `${bundleOf(context, other)} (row ${String(other.ref.row)})`), 3);
    const text = `${plain(rowName(row))} (row ${String(row.ref.row)}): ${quote(here)} here, ${quote(textOf(first))} on ${where}. It is one shared field and can have one ${what}. Which?`;
    return [{ text, about: [row, ...others].map((other) => ({ row: other, key })) }];
  });
}

/** One storage has one type and one limit on values (facts/spec-sheets.md). */
export const storageType: QuestionRule = {
  code: 'storage-type',
  ask: (context) => conflict(context, 'fieldType', 'type', (row) => value(row, 'fieldType')),
};

export const storageCardinality: QuestionRule = {
  code: 'storage-cardinality',
  ask: (context) => conflict(context, 'cardinality', 'limit', (row) => (cardinality(row) === null ? '' : value(row, 'cardinality'))),
};
