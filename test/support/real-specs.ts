import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { RawFile } from '../../src/domain/sheet';

/** Where the real specifications lie, one folder each. */
export const specFolder = path.resolve(process.env['SPECS_DIR'] ?? '../shared/specs');

/** Names of the real specifications at hand; none where the folder is absent. */
export const realSpecs: readonly string[] = existsSync(specFolder)
  ? readdirSync(specFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  : [];

/** Says in one line how many checks are left out where the real specifications are absent. */
export function sayWhatIsLeftOut(checks: number): void {
  if (realSpecs.length === 0) console.log(`${String(checks)} checks left out: no real specifications in ${specFolder} (SPECS_DIR).`);
}

/** The sheets of a real specification as exported. */
export const realFiles = (spec: string): RawFile[] =>
  readdirSync(path.join(specFolder, spec))
    .filter((name) => name.endsWith('.csv') && name !== 'FINDINGS.csv')
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(specFolder, spec, name))) }));

const sizeOf = (name: string): number => realFiles(name).reduce((sum, { bytes }) => sum + bytes.length, 0);

/** The largest real specification at hand, in bytes; null where none is. */
export const largestSpec: string | null = [...realSpecs].sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null;

/** A row as a plain CSV reader sees it. */
export interface PlainRow {
  readonly file: string;
  readonly row: number;
  readonly status: string;
  readonly cells: readonly { readonly header: string; readonly text: string }[];
}

/** All rows of a specification, read without any code of the app: header first, no title row, commas. */
export function plainRows(files: readonly RawFile[]): PlainRow[] {
  return files.flatMap(({ name, bytes }) => {
    const [header = [], ...rows] = parse(bytes, { bom: true, relax_column_count: true });
    const status = header.indexOf('X');
    return rows.map((texts, index) => ({
      file: name,
      row: index + 2,
      status: texts[status] ?? '',
      cells: texts.map((text, column) => ({ header: header[column] ?? '', text })).filter(({ text }) => text.trim() !== ''),
    }));
  });
}
