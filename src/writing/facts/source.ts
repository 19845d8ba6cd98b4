import { BOOKKEEPING_KEYS } from '../../spec/registry/definition';
import type { SpecRow } from '../../domain/spec';
import type { SourceFact, SourceLine } from '../../domain/ticket';
import type { TicketContext } from '../context';
import { rowsText } from '../language';
import { factCell, headerOf, isFilled, joined, textAt } from './cells';

const shownRows = ({ rows }: TicketContext): readonly SpecRow[] =>
  [...rows.build, ...rows.remove, ...rows.held, ...rows.exists].sort((a, b) => a.sequence - b.sequence);

/** Files and rows from which a ticket was made, files in the order of the Spec. */
export function sourceLines(context: TicketContext): SourceLine[] {
  const rows = shownRows(context);
  return [...new Set(rows.map((row) => row.ref.file))].map((file) => ({
    file,
    rows: rows.filter((row) => row.ref.file === file).map((row) => row.ref.row).sort((a, b) => a - b),
  }));
}

/** ID, X, Dev and QA of the rows, equal cells of a file together: `X, Fields.csv rows 2–44: a`. */
export function sourceFacts(context: TicketContext): SourceFact[] {
  const groups = new Map<string, { readonly header: string; readonly column: SpecRow['sheet']['columns'][number]; readonly rows: SpecRow[] }>();
  for (const row of shownRows(context)) {
    for (const column of row.sheet.columns) {
      if (column.key === null || !BOOKKEEPING_KEYS.has(column.key) || !isFilled(row, column)) continue;
      const key = JSON.stringify([row.ref.file, column.index, textAt(row, column)]);
      const group = groups.get(key) ?? { header: headerOf(column), column, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ header, column, rows }) => ({
    label: `${header}, ${rows[0]?.ref.file ?? ''} ${rowsText(rows.map((row) => row.ref.row))}`,
    cell: joined(rows.map((row) => factCell(row, column))),
  }));
}
