import type { FactBlock, FactCell, TicketContent } from '../../domain/ticket';

/** Key of a sheet's cell: file, spreadsheet row and header. */
export const cellKey = (file: string, row: number, column: string): string => `${file}#${String(row)}#${column}`;

const cellsOf = (block: FactBlock): readonly FactCell[] => {
  switch (block.kind) {
    case 'settings':
    case 'table':
      return block.rows.flat();
    case 'constant':
      return [block.cell, ...block.cells];
    case 'notes':
      return block.items.map((item) => item.cell);
    case 'heading':
    case 'line':
      return [];
  }
};

const withCovered = (cell: FactCell): readonly FactCell[] => [cell, ...(cell.covers ?? []).flatMap(withCovered)];

/** Every cell of the facts and of the source facts, those that another one stands for included. */
export const factCells = (content: Pick<TicketContent, 'configuration' | 'sourceFacts'>): readonly FactCell[] =>
  [...content.configuration.flatMap(cellsOf), ...content.sourceFacts.map((fact) => fact.cell)].flatMap(withCovered);

/** Keys of the sheets' cells that stand in a ticket, with their texts as written there. */
export function coveredTexts(content: Pick<TicketContent, 'configuration' | 'sourceFacts'>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { source, text } of factCells(content)) if (source !== null) texts.set(cellKey(source.ref.file, source.ref.row, source.column), text);
  return texts;
}

/** Keys of the sheets' cells that stand in a ticket. */
export const coveredCells = (content: Pick<TicketContent, 'configuration' | 'sourceFacts'>): ReadonlySet<string> => new Set(coveredTexts(content).keys());
