import type { SpecRow } from '../../domain/spec';
import { isToBuild } from '../../domain/status';
import type { FactBlock } from '../../domain/ticket';
import type { TicketContext } from '../context';
import { list, plain, rowsText } from '../language';
import { rowName } from './names';

const NAMED = 8;

const line = (caption: string, rows: readonly SpecRow[]): FactBlock[] => {
  if (rows.length === 0) return [];
  const files = [...new Set(rows.map((row) => row.ref.file))];
  const where = files.map((file) => `${plain(file)} ${rowsText(rows.filter((row) => row.ref.file === file).map((row) => row.ref.row))}`).join(' · ');
  const names = rows.length <= NAMED ? `${list(rows.map((row) => plain(rowName(row))))} (${where})` : where;
  return [{ kind: 'line', text: `${caption}: ${names}` }];
};

/** Rows that exist: by the Dev column, or by the status column. */
export function builtLines(context: TicketContext): FactBlock[] {
  const byStatus = (row: SpecRow): boolean => !isToBuild(context.prepared.options.statusPolicy[row.code]);
  return [
    ...line('Already built (Dev)', context.rows.exists.filter((row) => !byStatus(row))),
    ...line('There already', context.rows.exists.filter(byStatus)),
  ];
}
