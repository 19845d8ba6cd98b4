import fc from 'fast-check';
import { REGISTRY } from '../registry';
import { readFiles } from './index';
import { readSheet, utf16 } from './testing/files';
import { workbook } from './testing/workbooks';

const HEADERS = ['ID', 'Bundle', 'Field label', 'Machine name', 'X', 'Field type', "Req'd", 'Vals.', 'Help text'];

/** Cells with everything that trips a naive reader; no zero, no lone surrogate, no lone carriage return. */
const cell = fc.oneof(
  fc.constantFrom('', ' ', 'a', '-', ' trailing ', '\ttab', '#N/A', 'say "hi"', '"', 'a,b;c', 'two\nlines', 'Ünïcödé', 'العربية', '<p>HTML</p>', '日本', '5" pipe'),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\0-\x08\x0b-\x1f\x7f\r\uFEFF\uFFFE\uFFFF]/g, '')),
);
const table = fc.array(fc.array(cell, { minLength: HEADERS.length, maxLength: HEADERS.length }), { maxLength: 12 });

const WESTERN = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-8-bom': (text) => new TextEncoder().encode(`\uFEFF${text}`),
  'utf-16le': (text) => utf16(text, true, true),
  'utf-16be': (text) => utf16(text, false, true),
};

const style = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom(...Object.keys(ENCODINGS)),
  quoteAll: fc.boolean(),
  lastLineEnd: fc.boolean(),
});

function write(rows: readonly (readonly string[])[], { delimiter, lineEnd, quoteAll, lastLineEnd }: { delimiter: string; lineEnd: string; quoteAll: boolean; lastLineEnd: boolean }): string {
  const quote = (text: string): string => (quoteAll || /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quote).join(delimiter)).join(lineEnd) + (lastLineEnd ? lineEnd : '');
}

/** The table that a sheet came from: rows under their numbers, blank where a separator stands. */
const isData = (row: readonly string[]): boolean => row.some((text, index) => ![0, 4].includes(index) && text.trim() !== '' && text.trim() !== '#N/A');

describe('reading, for any table', () => {
  it('gives CSV back verbatim with the right row numbers, however it was written', async () => {
    await fc.assert(
      fc.asyncProperty(table, style, async (rows, how) => {
        const bytes = ENCODINGS[how.encoding]?.(write([HEADERS, ...rows], how)) ?? new Uint8Array();
        const sheet = await readSheet({ name: 'Fields.csv', bytes });
        expect(sheet).toMatchObject({ type: 'fields', confidence: 'high', headerRow: 1, delimiter: how.delimiter, encoding: how.encoding });
        const expected = rows.flatMap((texts, index) => (isData(texts) ? [{ row: index + 2, texts }] : []));
        expect(sheet.rows).toEqual(expected);
        expect([...sheet.separators, ...sheet.rows.map((row) => row.row)].sort((one, other) => one - other)).toEqual(rows.map((_, index) => index + 2));
      }),
      { numRuns: 300 },
    );
  });

  // Letters whose bytes cannot follow each other in UTF-8: a pair like `Ø£` reads as one of its characters.
  it('gives Windows-1252 back', async () => {
    const western = fc.string({ unit: fc.constantFrom('a', 'é', 'ß', 'Ø', 'ü', ' ', ','), minLength: 1, maxLength: 10 }).filter((text) => /[éßØ]/.test(text) && text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(western, { minLength: 1, maxLength: 5 }), async (labels) => {
        const rows = labels.map((label) => ['1', 'Page', label, 'm', 'a', 'Text', 'y', '1', '']);
        const bytes = WESTERN(write([HEADERS, ...rows], { delimiter: ';', lineEnd: '\r\n', quoteAll: false, lastLineEnd: true }));
        const sheet = await readSheet({ name: 'Fields.csv', bytes });
        expect(sheet.encoding).toBe('windows-1252');
        expect(sheet.rows.map((row) => row.texts)).toEqual(rows);
      }),
    );
  });

  it('gives workbooks back', async () => {
    // The writer that the test uses does not escape `_x0041_`, drops U+FFFD, and takes `valueOf` for a text that it has already written.
    const plain = (text: string): string => (text in {} ? '' : text.replace(/_x[0-9A-Fa-f]{4}_|\uFFFD/g, ''));
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const texts = rows.map((row) => row.map(plain));
        const sheet = await readSheet({ name: 'Spec.xlsx', bytes: await workbook(['Fields', [HEADERS, ...texts]]) });
        const expected = texts.flatMap((row, index) => (isData(row) ? [{ row: index + 2, texts: row }] : []));
        expect(sheet.rows).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the keys of columns in any order, on every sheet type', async () => {
    const types = Object.values(REGISTRY).filter((definition) => definition.names.length > 0);
    const shuffled = fc.constantFrom(...types).chain((definition) => fc.tuple(fc.constant(definition), fc.shuffledSubarray([...definition.columns], { minLength: definition.columns.length })));
    await fc.assert(
      fc.asyncProperty(shuffled, async ([definition, columns]) => {
        const header = columns.map((column) => column.headers[0] ?? '').join(',');
        const sheet = await readSheet({ name: `Site_${definition.title}.csv`, bytes: new TextEncoder().encode(`${header}\n${columns.map(() => 'v').join(',')}\n`) });
        expect(sheet).toMatchObject({ type: definition.type, confidence: 'high' });
        expect(sheet.columns.map((column) => column.key)).toEqual(columns.map((column) => column.key));
      }),
    );
  });

  it('never throws, whatever the bytes', async () => {
    const signature = fc.constantFrom([], [0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x22]);
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.array(fc.constantFrom(...',;\t"\r\nNameX é'.split(''))).map((letters) => new TextEncoder().encode(letters.join(''))));
    await fc.assert(
      fc.asyncProperty(signature, bytes, async (start, rest) => {
        const { files, findings } = await readFiles([{ name: 'Fields.csv', bytes: Uint8Array.from([...start, ...rest]) }]);
        expect(files).toHaveLength(1);
        expect(files[0]?.kind === 'unusable').toBe(findings.some((finding) => finding.severity === 'blocking' && finding.code !== 'no-sheets'));
      }),
      { numRuns: 400 },
    );
  });

  it('never throws for a workbook with a damaged byte', async () => {
    const whole = await workbook(['Fields', [HEADERS, ['1', 'Page', 'Body', 'body', 'a', 'Text', 'y', '1', '']]]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const { files } = await readFiles([{ name: 'Spec.xlsx', bytes: whole.with(at, byte) }]);
        expect(files.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
