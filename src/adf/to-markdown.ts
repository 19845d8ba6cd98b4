import type { TicketContent } from '../domain/ticket';
import type { Block } from './blocks';
import { layOut } from './layout';
import { fence, markdownText } from './markdown-text';
import { plain, type Span } from './spans';

/** Texts that a line or a table cell cannot hold: they stand below their block, fenced, under a number. */
class Below {
  private readonly texts: string[] = [];

  /** The spans in one line; `barred` where a `|` would end the cell. */
  line(spans: readonly Span[], barred: boolean): string {
    return spans
      .map((span) => {
        const held = span.verbatim === true && (span.text.includes('\n') || (barred && span.text.includes('|')));
        return held ? `(text ${String(this.texts.push(span.text))} below)` : markdownText(span);
      })
      .join('');
  }

  blocks(): string[] {
    return this.texts.map((text, index) => `Text ${String(index + 1)}:\n\n${fence(text)}`);
  }
}

/** What stands at the start of a line must not be read as a list, a heading or a quotation. */
const paragraphLine = (line: string): string => line.replace(/^(\s*)([-+=>#]|\d+[.)])/, (_, blanks: string, mark: string) => `${blanks}${mark.slice(0, -1)}\\${mark.slice(-1)}`);

function tableLines(block: Block & { kind: 'table' }, below: Below): string {
  const row = (cells: readonly (readonly Span[])[]): string => `| ${cells.map((cell) => below.line(cell, true)).join(' | ')} |`;
  return [row(block.columns), `|${' --- |'.repeat(block.columns.length)}`, ...block.rows.map(row)].join('\n');
}

function blockLines(block: Block, below: Below): string {
  const items = (bullets: readonly (readonly Span[])[], mark: (index: number) => string): string =>
    bullets.map((spans, index) => `${mark(index)} ${below.line(spans, false)}`).join('\n');
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level - 1)} ${below.line(block.spans, false)}`;
    case 'paragraph':
      return paragraphLine(below.line(block.spans, false));
    case 'bullets':
      return items(block.items, () => '-');
    case 'numbered':
      return items(block.items, (index) => `${String(index + 1)}.`);
    case 'tasks':
      return items(block.items, () => '- [ ]');
    case 'table':
      return tableLines(block, below);
  }
}

function rendered(block: Block): string[] {
  const below = new Below();
  return [blockLines(block, below), ...below.blocks()];
}

/**
 * The whole ticket as Markdown (CommonMark with GFM's tables and task lists). Every text of the sheets stands in it
 * unchanged but for {@link holdable}: plainly, in a code span, or in a fenced block below its table or list.
 */
export function toMarkdown(content: TicketContent): string {
  const title: Block = { kind: 'heading', level: 2, spans: [plain(content.title)] };
  const parts = layOut(content).flatMap((section) => {
    const heading: Block[] = section.heading === null ? [] : [{ kind: 'heading', level: 3, spans: [plain(section.heading)] }];
    return [...heading, ...section.blocks].flatMap(rendered);
  });
  return `${[...rendered(title), ...parts].join('\n\n')}\n`;
}
