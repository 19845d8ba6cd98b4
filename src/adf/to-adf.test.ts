import type { AdfBlock } from './nodes';
import { generateContent } from './testing/ticket-content';
import { toAdf } from './to-adf';

const outline = (block: AdfBlock): string => {
  if (block.type !== 'heading' && block.type !== 'paragraph') return block.type;
  const first = block.content[0];
  return `${block.type}:${first?.type === 'text' ? first.text : ''}`;
};

describe('the description', () => {
  it('has the sections in the order in which they are read', () => {
    expect(toAdf(generateContent()).content.map(outline)).toEqual([
      'paragraph:Epic',
      'paragraph:User story',
      'heading:What to know',
      'bulletList',
      'heading:Open questions',
      'orderedList',
      'heading:Assumed',
      'bulletList',
      'heading:Success criteria',
      'taskList',
      'paragraph:Depends on',
      'paragraph:Must exist',
      'paragraph:There already',
      'heading:Configuration',
      'table',
      'table',
      'paragraph:Trns. is ',
      'bulletList',
      'paragraph:Source',
    ]);
  });

  it('gives each task an id of its own', () => {
    const lists = toAdf(generateContent()).content.filter((block) => block.type === 'taskList');
    const ids = lists.flatMap((list) => [list.attrs.localId, ...list.content.map((item) => item.attrs.localId)]);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  it('keeps the lines of a cell', () => {
    const notes = toAdf(generateContent()).content.findLast((block) => block.type === 'bulletList');
    expect(notes?.content[0]?.content[0]?.content).toEqual([
      { type: 'text', text: 'Date', marks: [{ type: 'strong' }] },
      { type: 'text', text: ' — notes: ' },
      { type: 'text', text: '<b>local</b>' },
      { type: 'hardBreak' },
      { type: 'text', text: 'time' },
    ]);
  });
});
