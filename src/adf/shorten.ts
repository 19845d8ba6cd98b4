import type { Block } from './blocks';
import type { Section } from './layout';
import { spansLength, type Span } from './spans';

const BREAK = 1;
const itemsLength = (items: readonly (readonly Span[])[]): number => items.reduce((sum, item) => sum + spansLength(item) + BREAK, 0);

function blockLength(block: Block): number {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return spansLength(block.spans) + BREAK;
    case 'bullets':
    case 'numbered':
    case 'tasks':
      return itemsLength(block.items);
    case 'table':
      return [block.columns, ...block.rows].reduce((sum, row) => sum + itemsLength(row), 0);
  }
}

/** As much of a block as fits: a list gives its first items, anything else itself or nothing. */
function fitting(block: Block, room: number): Block | null {
  if (blockLength(block) <= room) return block;
  if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'table') return null;
  let left = room;
  const items: (readonly Span[])[] = [];
  for (const item of block.items) {
    left -= spansLength(item) + BREAK;
    if (left < 0) break;
    items.push(item);
  }
  return items.length === 0 ? null : { ...block, items };
}

/**
 * The sections, in order, as far as `room` characters of text go. What does not fit is left out whole, never cut inside
 * a sentence; what is shorter and comes later may still fit.
 */
export function shorten(sections: readonly Section[], room: number): Section[] {
  let left = room;
  const kept: Section[] = [];
  for (const section of sections) {
    const heading = section.heading === null ? 0 : section.heading.length + BREAK;
    const blocks: Block[] = [];
    let used = heading;
    for (const block of section.blocks) {
      const part = fitting(block, left - used);
      if (part === null) continue;
      blocks.push(part);
      used += blockLength(part);
    }
    if (blocks.length === 0) continue;
    left -= used;
    kept.push({ ...section, blocks });
  }
  return kept;
}
