import * as fc from 'fast-check';
import { rowKey, value } from '../domain/rows';
import type { Sheet } from '../domain/sheet';
import { SHEET_TYPES, type SheetType } from '../domain/sheet-types';
import type { Spec, SpecRow } from '../domain/spec';
import { DEFAULT_STATUS_POLICY } from '../domain/status';
import { buildSpec } from './build-spec';
import { REGISTRY } from './registry';
import { sheetOf } from './testing/build';
import { validateSpec } from './validate-spec';

const NAMES = ['Article', 'Hours, Phone and Map', 'Alert (Sitewide)', 'Site admin', '393x221', 'Decision Tree', 'Straße', 'مقال'];
const WORDS = [...NAMES, 'article', 'ARTICLE', 'decision_tree', 'Article (Content type)', 'Alert (Sitewide) (Content type), Decision Tree (Paragraph type)', 'Content type', 'Vocabulary', 'a', 'x', 'd', 'w', '-', '', '#N/A', 'Entity reference', 'List (text)', 'y', 'n', '1', '*', 'Used on Article (Content type)', 'All', '(((', ',,;\n', 'field_a', 'group_b', '<b>', '__proto__', 'constructor'];

const cell = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) });

const headersOf = (type: SheetType): string[] => REGISTRY[type].columns.map((column) => column.headers[0] ?? column.key);

const anySheet = fc.constantFrom(...SHEET_TYPES).chain((type) =>
  fc.record({
    header: fc.subarray([...headersOf(type), 'Unheard of'], { minLength: 1 }),
    rows: fc.array(fc.array(cell, { maxLength: 18 }), { maxLength: 8 }),
    file: fc.constantFrom('a.csv', 'b.csv', 'c.csv'),
  }).map(({ header, rows, file }) => sheetOf(type, [header, ...rows], `${type} ${file}`)),
);

const anySheets = fc.uniqueArray(anySheet, { selector: (sheet) => sheet.file, maxLength: 6 });

describe('any sheets', () => {
  it('become a Spec in which every row belongs to one component, and are checked without a throw', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const spec = buildSpec(sheets);
        const findings = validateSpec(spec, DEFAULT_STATUS_POLICY);
        const owned = spec.components.flatMap((component) => [...(component.row === null ? [] : [component.row]), ...component.children]);
        expect(new Set(owned).size).toBe(owned.length);
        expect(owned.length).toBe(spec.rows.length);
        expect(new Set(spec.components.map((component) => component.id)).size).toBe(spec.components.length);
        for (const row of spec.rows) expect(spec.componentOfRow.get(rowKey(row.ref))).toBeDefined();
        expect([...spec.rowsOf].flatMap(([type, rows]) => rows.map((row) => [type, row]))).toEqual(spec.rows.map((row) => [row.sheet.type, row]));
        expect(spec.named).toEqual(spec.references.filter(({ kind }) => kind !== 'parent'));
        expect(spec.references.filter(({ kind }) => kind === 'parent').map(({ from }) => from)).toEqual(spec.rows.filter(({ sheet }) => REGISTRY[sheet.type].row.is === 'child'));
        for (const { to } of [...spec.references, ...spec.mentions]) expect(to === null || spec.componentById.has(to)).toBe(true);
        for (const finding of findings) expect(finding.fix === null || finding.fix.changes.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

const name = fc.constantFrom(...NAMES);
const typed = fc.tuple(name, fc.constantFrom('Content type', 'Paragraph type', 'Vocabulary')).map(([text, type]) => `${text} (${type})`);

/** A specification without doubles, so that order alone could make a difference. */
const cleanSheets = fc
  .record({
    bundles: fc.uniqueArray(typed, { maxLength: 8 }),
    fields: fc.array(fc.record({ bundle: typed, refs: fc.uniqueArray(typed, { maxLength: 3 }), note: fc.constantFrom('', 'Render as 393x221', 'See Decision Tree (Content type)') }), { maxLength: 12 }),
    styles: fc.uniqueArray(name, { maxLength: 4 }),
  })
  .map(({ bundles, fields, styles }): Sheet[] => [
    sheetOf('bundles', [['Name', 'Machine name', 'Type', 'X'], ...bundles.map((bundle, index) => [bundle.replace(/ \([^()]*\)$/, ''), `b_${String(index)}`, /\(([^()]*)\)$/.exec(bundle)?.[1] ?? '', 'a'])]),
    sheetOf('fields', [
      ['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Ref. bundle', 'Settings/notes'],
      ...fields.map(({ bundle, refs, note }, index) => [bundle, `Label ${String(index)}`, `field_${String(index)}`, 'a', 'Entity reference', refs.join(', '), note]),
    ]),
    sheetOf('image_styles', [['Style name', 'Machine name', 'X'], ...styles.map((style, index) => [style, `s_${String(index)}`, 'a'])]),
  ]);

const permutation = (length: number): fc.Arbitrary<number[]> => fc.shuffledSubarray(Array.from({ length }, (_, index) => index), { minLength: length, maxLength: length });

/** The same sheets in another order of files, columns and rows. */
const shuffled = (sheets: readonly Sheet[]): fc.Arbitrary<Sheet[]> =>
  fc
    .tuple(...sheets.map((sheet) => fc.tuple(permutation(sheet.columns.length), permutation(sheet.rows.length))))
    .chain((orders) => {
      const moved = sheets.map((sheet, at): Sheet => {
        const [columns = [], rows = []] = orders[at] ?? [];
        return {
          ...sheet,
          columns: columns.flatMap((from, index) => {
            const column = sheet.columns[from];
            return column === undefined ? [] : [{ ...column, index }];
          }),
          rows: rows.map((from, index) => ({ row: index + 2, texts: columns.map((column) => sheet.rows[from]?.texts[column] ?? '') })),
        };
      });
      return fc.shuffledSubarray(moved, { minLength: moved.length, maxLength: moved.length });
    });

const textOf = (row: SpecRow | null): string => (row === null ? '' : [...row.columns.keys()].sort().map((key) => `${key}=${value(row, key)}`).join(';'));

/** What a Spec says, without places and order. */
function contentOf(spec: Spec): { components: string[]; references: string[]; mentions: string[] } {
  const named = (id: string | null): string => (id === null ? '-' : textOf(spec.componentById.get(id)?.row ?? null) + (spec.componentById.get(id)?.id ?? ''));
  return {
    components: spec.components.map(({ id, row, children }) => [id, textOf(row), ...children.map(textOf).sort()].join('\n')).sort(),
    references: spec.references.map(({ from, fromComponent, kind, key, text, to, match }) => [textOf(from), fromComponent, kind, key, text, named(to), match].join('\n')).sort(),
    mentions: spec.mentions.map(({ from, fromComponent, key, text, to }) => [textOf(from), fromComponent, key, text, named(to)].join('\n')).sort(),
  };
}

describe('the order of files, columns and rows', () => {
  it('changes neither components nor references nor mentions', () => {
    fc.assert(
      fc.property(
        cleanSheets.chain((sheets) => fc.tuple(fc.constant(sheets), shuffled(sheets))),
        ([sheets, other]) => {
          expect(contentOf(buildSpec(other))).toEqual(contentOf(buildSpec(sheets)));
        },
      ),
      { numRuns: 200 },
    );
  });
});
