import type { FactBlock } from '../../domain/ticket';
import { fieldsTable } from '../testing/tables';
import { specOf } from '../../spec/testing/build';
import { coveredCells } from './covered-cells';
import { quietInTable } from './quiet';
import { rowTable } from './row-table';

const draw = (...rows: readonly Readonly<Record<string, string>>[]): readonly FactBlock[] =>
  rowTable(specOf({ fields: fieldsTable(...rows.map((row, index) => ({ Bundle: 'Story (Content type)', 'Machine name': `field_${String(index)}`, ...row }))) }).rows);

const texts = (blocks: readonly FactBlock[]): string[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'constant':
        return [`${block.label}: ${block.cell.text} ${block.rest}`.trim()];
      case 'table':
      case 'settings':
        return [block.columns.join(' | '), ...block.rows.map((row) => row.map(({ text }) => text).join(' | '))];
      case 'notes':
        return block.items.map(({ subject, label, cell }) => `${subject} — ${label}: ${cell.text}`);
      case 'heading':
      case 'line':
        return [block.text];
    }
  });

describe('rows of one sheet as facts', () => {
  it('says constants and field groups in lines, in sheet order with row numbers', () => {
    const blocks = draw({ 'Field label': 'One', 'Field group': 'Basics' }, { 'Field label': 'Two', 'Field group': 'Basics', "Req'd": 'y' }, { 'Field label': 'Three', 'Field group': 'More' });
    expect(texts(blocks)).toEqual([
      'Bundle: Story (Content type) on every row',
      'Field type: Text (plain) on every row',
      'Vals.: 1 on every row',
      'Form widget: Textfield on every row',
      'Field group: Basics on rows 2, 3',
      'Field group: More on row 4',
      "Row | Field label | Machine name | Req'd",
      '2 | One | field_0 | n',
      '3 | Two | field_1 | y',
      '4 | Three | field_2 | n',
    ]);
  });

  it('writes a note that three rows share once, and covers all three', () => {
    const note = 'Closed, Preview, No Autocollapse, Buttons, Default form display';
    const blocks = draw(...['One', 'Two', 'Three'].map((name) => ({ 'Field label': name, 'Settings/notes': note })), { 'Field label': 'Four', 'Settings/notes': 'Else' });
    expect(texts(blocks).slice(-2)).toEqual([`Rows 2–4 — notes: ${note}`, 'Four — notes: Else']);
    const covered = coveredCells({ configuration: blocks, sourceFacts: [] });
    expect([2, 3, 4].every((row) => covered.has(`Fields.csv#${String(row)}#Settings/notes`))).toBe(true);
  });

  it('takes a long cell out of the table and says where it went', () => {
    const long = 'Grid of Cards (Paragraph type), '.repeat(6);
    const blocks = draw({ 'Field label': 'One', 'Ref. bundle': long }, { 'Field label': 'Two', 'Ref. bundle': 'Card (Paragraph type)' });
    expect(texts(blocks)).toContain(`One — Ref. bundle: ${long}`);
    expect(texts(blocks).find((line) => line.startsWith('2 | '))).toContain('(see below)');
  });

  it('numbers rows that share a name', () => {
    const blocks = draw({ 'Field label': 'Tags', 'Help text': 'First' }, { 'Field label': 'Tags', 'Help text': 'Second' });
    expect(texts(blocks).slice(-2)).toEqual(['Tags (row 2) — help text: First', 'Tags (row 3) — help text: Second']);
  });

  it('names the commonest of a few values last, and keeps the rows of field groups', () => {
    const blocks = draw(...['One', 'Two', 'Three', 'Four', 'Five'].map((name, index) => ({ 'Field label': name, 'Machine name': `field_${name.toLowerCase()}`, 'Help text': 'x', 'Field group': index === 0 ? 'First' : 'Rest' })));
    expect(texts(blocks).filter((line) => line.startsWith('Field group'))).toEqual(['Field group: First on row 2', 'Field group: Rest on rows 3–6']);
  });

  it('leaves quiet columns to the sources', () => {
    const spec = specOf({ fields: fieldsTable({ Bundle: 'Story (Content type)', 'Field label': 'One' }, { Bundle: 'Story (Content type)', 'Field label': 'Two' }) });
    const { rows } = spec;
    expect(texts(rowTable(rows, quietInTable(rows, spec))).some((line) => line.includes('Story'))).toBe(false);
    expect(texts(rowTable(rows)).some((line) => line.includes('Story'))).toBe(true);
  });

  it('keeps the parent where rows have several', () => {
    const spec = specOf({ fields: fieldsTable({ Bundle: 'Story (Content type)', 'Field label': 'One' }, { Bundle: 'Event (Content type)', 'Field label': 'Two' }) });
    expect(texts(rowTable(spec.rows, quietInTable(spec.rows, spec))).filter((line) => line.includes('Event'))).toHaveLength(1);
  });
});
