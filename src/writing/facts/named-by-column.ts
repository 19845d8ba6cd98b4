import { rowKey } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import type { TicketContext } from '../context';
import { namedBy } from './named-by';
import type { AddedColumn } from './row-table';

const MOST = 4;

/** The column of the cells of other sheets that name the component of each row; null where none does. */
export function namedByColumn(rows: readonly SpecRow[], { prepared, ticket }: TicketContext): AddedColumn | null {
  const named = new Map(rows.map((row) => [row, namedBy(prepared, prepared.spec.componentOfRow.get(rowKey(row.ref)) ?? null, ticket.components)]));
  const textOf = (row: SpecRow): string => {
    const names = named.get(row) ?? [];
    return names.length <= MOST ? names.join(', ') : `${names.slice(0, MOST - 1).join(', ')} and ${String(names.length - MOST + 1)} others`;
  };
  return rows.some((row) => textOf(row) !== '') ? { header: 'Named by (other sheets)', textOf } : null;
}
