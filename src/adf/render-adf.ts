import { hashOf } from '../domain/hash';
import type { Block } from './blocks';
import { columnWidths } from './column-widths';
import type { AdfBlock, AdfInline, AdfListItem, AdfParagraph, AdfTableCell } from './nodes';
import type { Span } from './spans';

const textNode = (text: string, face: Span['face']): AdfInline =>
  face === 'plain' ? { type: 'text', text } : { type: 'text', text, marks: [{ type: face }] };

/** Text and line breaks; never an empty text node, which Jira refuses (facts/jira.md §4). */
export function inline(spans: readonly Span[]): AdfInline[] {
  return spans.flatMap((span) =>
    span.text
      .split('\n')
      .flatMap((line, index): AdfInline[] => [
        ...(index === 0 ? [] : [{ type: 'hardBreak' as const }]),
        ...(line === '' ? [] : [textNode(line, span.face)]),
      ]),
  );
}

const paragraph = (spans: readonly Span[]): AdfParagraph => ({ type: 'paragraph', content: inline(spans) });
const listItem = (spans: readonly Span[]): AdfListItem => ({ type: 'listItem', content: [paragraph(spans)] });
const tableCells = (type: AdfTableCell['type'], cells: readonly (readonly Span[])[], widths: readonly number[]): AdfTableCell[] =>
  cells.map((spans, index) => ({ type, attrs: { colwidth: [widths[index] ?? 0] }, content: [paragraph(spans)] }));

/** In the form of a UUID, from what it stands for: the same ticket gives the same document every time. */
function localId(...parts: readonly string[]): string {
  const hex = hashOf(...parts);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** One block in ADF. `seed` makes the local ids of its task items, unique among the document's blocks. */
export function renderBlock(block: Block, seed: string): AdfBlock {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: inline(block.spans) };
    case 'paragraph':
      return paragraph(block.spans);
    case 'bullets':
      return { type: 'bulletList', content: block.items.map(listItem) };
    case 'numbered':
      return { type: 'orderedList', attrs: { order: 1 }, content: block.items.map(listItem) };
    case 'tasks':
      return {
        type: 'taskList',
        attrs: { localId: localId(seed, 'list') },
        content: block.items.map((spans, index) => ({
          type: 'taskItem',
          attrs: { localId: localId(seed, 'item', String(index)), state: 'TODO' },
          content: inline(spans),
        })),
      };
    case 'table': {
      const widths = columnWidths(block.columns, block.rows);
      return {
        type: 'table',
        attrs: { isNumberColumnEnabled: false, layout: 'default' },
        content: [
          { type: 'tableRow', content: tableCells('tableHeader', block.columns, widths) },
          ...block.rows.map((row) => ({ type: 'tableRow' as const, content: tableCells('tableCell', row, widths) })),
        ],
      };
    }
  }
}
