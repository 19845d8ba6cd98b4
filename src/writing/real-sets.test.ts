import type { Finding } from '../domain/finding';
import { filledCells, rowKey } from '../domain/rows';
import { makePlan } from '../plan';
import { validateSpec } from '../spec';
import { cellKey, coveredTexts, factCells } from './facts/covered-cells';
import { lintTicket } from './lint';
import { prepareWriting } from './prepare';
import { ALL_ROWS, readRealSet, REAL_SETS } from './testing/real-sets';
import { writeTicket } from './write-ticket';

const LAID_OUT = new Set(['build', 'remove', 'held']);

async function write(set: string) {
  const spec = await readRealSet(set);
  const plan = makePlan(spec, ALL_ROWS);
  const errors = validateSpec(spec, ALL_ROWS.statusPolicy).filter(({ severity }) => severity === 'error');
  const prepared = prepareWriting(spec, plan, ALL_ROWS);
  const byRow = new Map<string, Finding[]>();
  for (const error of errors) if (error.row !== null) byRow.set(rowKey({ file: error.file, row: error.row }), [...(byRow.get(rowKey({ file: error.file, row: error.row })) ?? []), error]);
  const tickets = plan.tickets.map((ticket) => ({ ticket, content: writeTicket({ prepared, ticket, findings: ticket.rows.flatMap(({ ref }) => byRow.get(rowKey(ref)) ?? []) }) }));
  return { spec, tickets, cells: new Map(spec.rows.flatMap((row) => filledCells(row).map(({ column, text }): [string, string] => [cellKey(row.ref.file, row.ref.row, column), text]))) };
}

if (REAL_SETS.length === 0) {
  it('leaves out 2 checks on each real specification: the folder of SPECS_DIR is not there', () => {
    expect(REAL_SETS).toEqual([]);
  });
}

for (const set of REAL_SETS) describe(`the real specification ${set}`, () => {
  it('has every filled cell of its rows in the facts, verbatim, and nothing else', async () => {
    const { spec, tickets, cells } = await write(set);
    const rows = new Map(spec.rows.map((row) => [rowKey(row.ref), row]));
    const faults: string[] = [];
    let checked = 0;
    for (const { ticket, content } of tickets) {
      const covered = coveredTexts(content);
      const wanted = new Map(
        ticket.rows.filter(({ role }) => LAID_OUT.has(role)).flatMap(({ ref }) => {
          const row = rows.get(rowKey(ref));
          return row === undefined ? [] : filledCells(row).map(({ column, text }): [string, string] => [cellKey(ref.file, ref.row, column), text]);
        }),
      );
      checked += wanted.size;
      for (const [key, text] of wanted) if (covered.get(key) !== text) faults.push(`${ticket.title}: ${key}`);
      for (const { source, text } of factCells(content)) {
        if (source !== null && cells.get(cellKey(source.ref.file, source.ref.row, source.column)) !== text) faults.push(`${ticket.title}: "${text}" is not in the sheet`);
      }
    }
    expect(checked).toBeGreaterThan(1000);
    expect(faults).toEqual([]);
  });

  it('has tickets of which at least 95 of 100 pass the lint', async () => {
    const { spec, tickets } = await write(set);
    const failing = tickets.flatMap(({ ticket, content }) => lintTicket(content, spec, ticket).slice(0, 1).map(({ rule }) => `${ticket.title}: ${rule}`));
    expect(tickets.length).toBeGreaterThan(0);
    expect(failing.slice(Math.floor(tickets.length * 0.05))).toEqual([]);
  });
});
