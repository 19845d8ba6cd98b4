import { columnWidths } from './column-widths';
import { plain } from './spans';

const cells = (...texts: readonly string[]): ReturnType<typeof plain>[][] => texts.map((text) => [plain(text)]);
const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

describe('widths of columns', () => {
  const fields = columnWidths(cells('Row', 'Field label', 'Machine name', 'Field type', 'Ref. bundle', "Req'd", 'Vals.', 'Form widget'), [
    cells('146', 'Event Components', 'field_sidebar_components_of_events', 'Entity Reference Revisions (paragraphs)', 'Contact (Vocabulary)', 'n', '*', 'Paragraphs Stable'),
  ]);

  it('fit into a Jira issue', () => {
    expect(total(fields)).toBeLessThanOrEqual(760);
    expect(total(fields)).toBeGreaterThan(720);
  });

  it('leave words whole and give row numbers little', () => {
    const [row, label, , type, ref, required] = fields;
    expect(row).toBeLessThan(60);
    expect(required).toBeGreaterThanOrEqual(54);
    expect(label).toBeGreaterThanOrEqual('Components'.length * 7.6 + 20);
    expect(type).toBeGreaterThanOrEqual('(paragraphs)'.length * 7.6 + 20);
    expect(ref).toBeGreaterThanOrEqual('(Vocabulary)'.length * 7.6 + 20);
  });

  it('give the longest text the most room, and a small table no more than it needs', () => {
    const [, short = 0, long = 0] = columnWidths(cells('Row', 'State', 'Notes'), [cells('2', 'Draft', 'A long note. '.repeat(9))]);
    expect(long).toBeGreaterThan(short * 4);
    expect(total(columnWidths(cells('Row', 'State'), [cells('2', 'Draft')]))).toBeLessThan(200);
  });

  it('take from the widest what is too much', () => {
    const widths = columnWidths(cells('Row', ...Array.from({ length: 9 }, () => 'Machine name')), [cells('2', ...Array.from({ length: 9 }, () => 'field_of_a_long_name'))]);
    expect(total(widths)).toBeLessThanOrEqual(760);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(54);
    expect(widths[0]).toBeLessThan(widths[1] ?? 0);
  });

  it('share what there is among very many columns', () => {
    expect(columnWidths(cells(...Array.from({ length: 20 }, () => 'Header')), [])).toEqual(Array.from({ length: 20 }, () => 38));
  });
});
