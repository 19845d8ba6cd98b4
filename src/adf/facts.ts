import type { FactBlock, FactCell } from '../domain/ticket';
import type { Block } from './blocks';
import { code, plain, proseSpans, strong, type Span } from './spans';

/** A sheet's cell: its text is never read as markup. */
export const cellSpans = (cell: FactCell): Span[] =>
  cell.text === '' ? [] : [{ ...(cell.code === true ? code(cell.text) : plain(cell.text)), verbatim: true }];

/** Short rows are filled up, so that every row has as many cells as the widest. */
function table(columns: readonly string[], rows: readonly (readonly FactCell[])[]): Block[] {
  const width = Math.max(columns.length, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => (row[index] === undefined ? [] : cellSpans(row[index]))));
  return [{ kind: 'table', columns: Array.from({ length: width }, (_, index) => [plain(columns[index] ?? '')]), rows: cells }];
}

const follows = (rest: string): string => (rest === '' || /^[\s,.;:]/.test(rest) ? rest : ` ${rest}`);

/** The blocks of one part of the configuration, in the face in which it is read. */
export function factBlocks(block: FactBlock): Block[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: 4, spans: [plain(block.text)] }];
    case 'settings':
    case 'table':
      return table(block.columns, block.rows);
    case 'constant':
      return [{ kind: 'paragraph', spans: [plain(`${block.label}: `), ...cellSpans(block.cell), plain(follows(block.rest))] }];
    case 'line':
      return [{ kind: 'paragraph', spans: proseSpans(block.text) }];
    case 'notes':
      return block.items.length === 0
        ? []
        : [{ kind: 'bullets', items: block.items.map((item) => [strong(item.subject), plain(` — ${item.label}: `), ...cellSpans(item.cell)]) }];
  }
}
