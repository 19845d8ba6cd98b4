import { compose, type Composition } from '../../local/page/compose';
import { toAdf, adfText } from '../../src/adf';
import { plainRows, type PlainRow, realFiles, realSpecs, sayWhatIsLeftOut } from '../support/real-specs';

const BOOKKEEPING = new Set(['ID', 'X', 'Dev', 'QA']);
const CHECKS_PER_SPEC = 4;

sayWhatIsLeftOut(4 * CHECKS_PER_SPEC);

const keyOf = ({ file, row }: { file: string; row: number }): string => `${file}#${String(row)}`;

/** Tickets by the rows that they build. */
function builders({ plan }: Composition): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const ticket of plan.tickets) {
    for (const { ref, role } of ticket.rows) if (role === 'build') map.set(keyOf(ref), [...(map.get(keyOf(ref)) ?? []), ticket.id]);
  }
  return map;
}

// The rows are read a second time here, by csv-parse alone, so that a fault of the reader cannot hide itself.
for (const name of realSpecs) describe(`the real specification ${name}`, () => {
  const files = realFiles(name);
  const toBuild = plainRows(files).filter(({ status }) => ['a', 'c', ''].includes(status));
  let composition: Composition;
  beforeAll(async () => {
    composition = await compose(files);
  });

  it('has every row to be built in exactly one ticket, and no other row', () => {
    const built = builders(composition);
    expect(toBuild.filter((row) => built.get(keyOf(row))?.length !== 1)).toEqual([]);
    expect(built.size).toBe(toBuild.length);
  });

  it('has every filled cell of those rows in the text of their ticket, unchanged', () => {
    const built = builders(composition);
    const texts = new Map(composition.tickets.map(({ content }) => [content.id, adfText(toAdf(content))]));
    const missing = toBuild.flatMap((row: PlainRow) => {
      const text = texts.get(built.get(keyOf(row))?.[0] ?? '') ?? '';
      return row.cells.filter((cell) => !BOOKKEEPING.has(cell.header) && !text.includes(cell.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')));
    });
    expect(missing).toEqual([]);
  });

  it('passes the lint in at least 95 of 100 tickets', () => {
    const passed = composition.tickets.filter(({ lint }) => lint.length === 0).length;
    expect(passed / composition.tickets.length).toBeGreaterThanOrEqual(0.95);
  });

  it('depends on tickets of the plan only, never in a circle', () => {
    const order = new Map(composition.plan.tickets.map((ticket) => [ticket.id, ticket]));
    const state = new Map<string, 'open' | 'closed'>();
    const visit = (id: string): boolean => {
      if (state.get(id) === 'closed') return true;
      if (state.get(id) === 'open') return false;
      state.set(id, 'open');
      const fine = (order.get(id)?.dependsOn ?? ['missing']).every((other) => order.has(other) && visit(other));
      state.set(id, 'closed');
      return fine;
    };
    expect(composition.plan.tickets.filter(({ id }) => !visit(id))).toEqual([]);
  });
});

if (realSpecs.length === 0) it('has no real specification to look at', () => { expect(realSpecs).toEqual([]); });
