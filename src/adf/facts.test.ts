import type { FactBlock, FactCell } from '../domain/ticket';
import { factBlocks } from './facts';

const cell = (text: string, code = false): FactCell => ({ text, source: { ref: { file: 'Fields.csv', row: 2 }, column: 'Trns.' }, ...(code ? { code } : {}) });
const constant = (label: string, text: string, rest: string, code = false): FactBlock => ({ kind: 'constant', label, cell: cell(text, code), cells: [], rest });
const lines = (...facts: readonly FactBlock[]): string[] =>
  factBlocks(facts).map((block) => (block.kind === 'paragraph' ? block.spans.map(({ text }) => text).join('') : block.kind));

describe('what is the same on many rows', () => {
  it('is one paragraph of sentences, values of one column together', () => {
    expect(lines(constant('Trns.', 'n', 'on every row'), constant('Reused Field', 'y', 'on rows 3–5'), constant('Reused Field', 'n', 'on the others'), constant('Mod., Meta', 'n', 'for both'))).toEqual([
      'Trns. is n on every row. Reused Field is y on rows 3–5, n on the others. Mod., Meta are n for both.',
    ]);
  });

  it('sets long values off by a colon', () => {
    expect(lines(constant('Form widget', 'Text area with a summary, ten rows', 'on every row'))).toEqual(['Form widget: Text area with a summary, ten rows on every row.']);
  });

  it('gives a column of three values a paragraph of its own', () => {
    expect(lines(constant('Trns.', 'n', 'on every row'), constant('Group', 'A', 'on row 2'), constant('Group', 'B', 'on row 3'), constant('Group', 'C', 'on row 4'))).toEqual(['Trns. is n on every row.', 'Group: A on row 2 · B on row 3 · C on row 4']);
  });

  it('is a line of settings for one thing, machine names without a colon', () => {
    expect(lines(constant('Machine name', 'icon', '', true), constant('Description', 'Add icons', ''))).toEqual(['Machine name icon · Description: Add icons']);
  });

  it('begins anew behind a table or a heading, and keeps every text', () => {
    const table: FactBlock = { kind: 'table', columns: ['Row'], rows: [[{ text: '2', source: null }]] };
    expect(lines(constant('A', '1', 'on every row'), table, constant('B', '2', 'on every row'), { kind: 'heading', text: 'Fields' }, constant('C', '', ''))).toEqual(['A is 1 on every row.', 'table', 'B is 2 on every row.', 'heading', 'C: ']);
  });
});
