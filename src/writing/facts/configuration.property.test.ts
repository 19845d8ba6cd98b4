import fc from 'fast-check';
import { filledCells, rowKey } from '../../domain/rows';
import type { SheetType } from '../../domain/sheet-types';
import { BOOKKEEPING_KEYS } from '../../spec/registry/definition';
import { REGISTRY } from '../../spec/registry';
import type { Table } from '../../spec/testing/build';
import { ticketsOf } from '../testing/tickets-of';
import { cellKey, coveredTexts, factCells } from './covered-cells';

const NAMES = ['Article', 'Event', 'Person'];
const LONG = 'A long note that goes on. '.repeat(12);

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('', 'y', 'n', '1', '*', 'Some words', 'field_one', ' padded ') },
  { weight: 1, arbitrary: fc.constantFrom(LONG, 'two\nlines', `https://example.org/${'x'.repeat(70)}`, '`code` **x**', 'العربية', '<b>bold</b>') },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);

/** Rows of a sheet under its first headers, with columns of no registry behind them. */
function tableOf(type: SheetType, fixed: (header: string) => fc.Arbitrary<string> | null): fc.Arbitrary<Table> {
  const headers = [...REGISTRY[type].columns.map((column) => column.headers[0] ?? column.key), 'House rule', 'Owner', 'Ticket'];
  const row = fc.tuple(...headers.map((header) => fixed(header) ?? cell));
  return fc.array(row, { minLength: 1, maxLength: 8 }).map((rows) => [headers, ...rows]);
}

const status = fc.constantFrom('a', 'a', 'a', 'd', 'w', 'x', '');
/** Rows that often agree in all but their from-state. */
const TRANSITION_CELLS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Workflow: fc.constant('Editorial'),
  Label: fc.constantFrom('Publish', 'Archive'),
  'Machine name': fc.constant('go'),
  'From state': fc.constantFrom('Draft', 'Published', ' Draft', 'Draft, Published'),
  'To state': fc.constant('Published'),
  X: status,
};

const tables = fc.record({
  bundles: tableOf('bundles', (header) => (header === 'Name' ? fc.constantFrom(...NAMES) : header === 'Type' ? fc.constant('Content type') : header === 'X' ? status : null)),
  fields: tableOf('fields', (header) => (header === 'Bundle' ? fc.constantFrom(...NAMES.map((name) => `${name} (Content type)`)) : header === 'X' ? status : header === 'Help text' ? fc.constantFrom('', LONG) : null)),
  workflow_transitions: tableOf('workflow_transitions', (header) => TRANSITION_CELLS[header] ?? fc.constant('')),
});

describe('facts of any sheet', () => {
  it('hold every filled cell of the rows, verbatim, and nothing that is not in the sheet', () => {
    fc.assert(
      fc.property(tables, (given) => {
        for (const { content, ticket, spec } of ticketsOf(given)) {
          const covered = coveredTexts(content);
          const rows = new Map(spec.rows.map((row) => [rowKey(row.ref), row]));
          for (const { ref, role } of ticket.rows.filter((planned) => ['build', 'remove', 'held'].includes(planned.role))) {
            for (const { column, text } of filledCells(rows.get(rowKey(ref)) ?? failed(role))) expect([column, covered.get(cellKey(ref.file, ref.row, column))]).toEqual([column, text]);
          }
          for (const { source, text } of factCells(content)) {
            if (source === null) continue;
            const cells = filledCells(rows.get(rowKey(source.ref)) ?? failed('source'));
            expect(cells.some((one) => one.column === source.column && one.text === text)).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('have tables of at most eight columns, and no bookkeeping in them', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const keep = new Set(['ID', 'X', 'Dev', 'QA']);
        expect(keep.size).toBe(BOOKKEEPING_KEYS.size);
        for (const { content } of ticketsOf(given)) {
          for (const block of content.configuration) {
            if (block.kind !== 'table') continue;
            expect(block.columns.length).toBeLessThanOrEqual(8);
            expect(block.columns.filter((column) => keep.has(column))).toEqual([]);
            for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

function failed(what: string): never {
  throw new Error(`The Spec has no such row (${what}).`);
}
