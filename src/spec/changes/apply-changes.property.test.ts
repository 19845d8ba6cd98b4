import * as fc from 'fast-check';
import type { CellChange } from '../../domain/finding';
import type { Sheet } from '../../domain/sheet';
import { sheetOf } from '../testing/build';
import { applyChanges, inverse, netChanges } from '.';

const HEADER = ['Name', 'Machine name', 'Type', 'Unheard of'];
const text = fc.constantFrom('', 'a', 'b', 'c', ' a ', '=a');

const sheets = fc
  .array(fc.array(fc.array(text, { maxLength: HEADER.length }), { maxLength: 4 }), { minLength: 1, maxLength: 2 })
  .map((tables) => tables.map((rows, index) => sheetOf('bundles', [HEADER, ...rows], `${String(index)}.csv`)));

const changes: fc.Arbitrary<CellChange[]> = fc.array(
  fc
    .record({ file: fc.constantFrom('0.csv', '1.csv'), row: fc.integer({ min: 2, max: 4 }), column: fc.constantFrom(...HEADER), old: text, new: text })
    .filter((change) => change.old !== change.new),
  { maxLength: 12 },
);

/** A row's blank end says nothing: filled or not, it is the same row. */
const told = (all: readonly Sheet[]): unknown => all.map((sheet) => ({ ...sheet, rows: sheet.rows.map(({ row, texts }) => ({ row, texts: texts.join('\u0000').replace(/\u0000+$/, '') })) }));

describe('any changes of any sheets', () => {
  it('are taken back by the inverse of those that took effect', () => {
    fc.assert(
      fc.property(sheets, changes, (given, list) => {
        const done = applyChanges(given, list);
        expect(told(applyChanges(done.sheets, inverse(done.applied)).sheets)).toEqual(told(given));
        const net = netChanges(given, done);
        expect(told(applyChanges(given, net).sheets)).toEqual(told(done.sheets));
        expect(told(applyChanges(done.sheets, inverse(net)).sheets)).toEqual(told(given));
      }),
      { numRuns: 500 },
    );
  });

  it('change nothing more when laid over a second time', () => {
    fc.assert(
      fc.property(sheets, changes, (given, list) => {
        const once = applyChanges(given, list);
        const twice = applyChanges(once.sheets, list);
        expect(twice.applied).toEqual([]);
        expect(twice.sheets).toEqual(once.sheets);
      }),
      { numRuns: 500 },
    );
  });

  it('are each applied, there already or stale', () => {
    fc.assert(
      fc.property(sheets, changes, (given, list) => {
        const { applied, already, stale } = applyChanges(given, list);
        const all = new Set([...applied, ...already, ...stale.map(({ change }) => change)]);
        expect(applied.length + already.length + stale.length).toBe(list.length);
        expect(list.every((change) => all.has(change))).toBe(true);
      }),
    );
  });
});
