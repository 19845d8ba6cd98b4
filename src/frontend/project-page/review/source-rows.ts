import type { FactBlock, FactCell, TicketContent } from '../../../domain/ticket';

export interface SourceCell {
  readonly column: string;
  readonly text: string;
}

export interface SourceRow {
  readonly row: number;
  readonly cells: readonly SourceCell[];
}

export interface SourceFile {
  readonly file: string;
  readonly rows: readonly SourceRow[];
}

function cellsOf(block: FactBlock): readonly FactCell[] {
  switch (block.kind) {
    case 'settings':
    case 'table':
      return block.rows.flat();
    case 'constant':
      return [block.cell, ...block.cells];
    case 'notes':
      return block.items.map(({ cell }) => cell);
    case 'heading':
    case 'line':
      return [];
  }
}

const withCovered = (cell: FactCell): readonly FactCell[] => [cell, ...(cell.covers ?? []).flatMap(withCovered)];

/** The rows from which a ticket was made, cell by cell as the ticket holds them, by file and row. */
export function sourceRows(content: TicketContent): readonly SourceFile[] {
  const files = new Map<string, Map<number, Map<string, string>>>();
  const rowOf = (file: string, row: number): Map<string, string> => {
    const rows = files.get(file) ?? new Map<number, Map<string, string>>();
    const cells = rows.get(row) ?? new Map<string, string>();
    files.set(file, rows.set(row, cells));
    return cells;
  };
  for (const { file, rows } of content.source) for (const row of rows) rowOf(file, row);
  const all = [...content.configuration.flatMap(cellsOf), ...content.sourceFacts.map(({ cell }) => cell)].flatMap(withCovered);
  for (const { text, source } of all) if (source !== null && text !== '') rowOf(source.ref.file, source.ref.row).set(source.column, text);
  return [...files].map(([file, rows]) => ({
    file,
    rows: [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells: [...cells].map(([column, text]) => ({ column, text })) })),
  }));
}
