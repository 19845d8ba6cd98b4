import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PlanOptions } from '../../domain/plan';
import type { Sheet } from '../../domain/sheet';
import type { SheetType } from '../../domain/sheet-types';
import type { Spec } from '../../domain/spec';
import { makePlan } from '../../plan';
import { buildSpec } from '../../spec';
import { readFiles } from '../../spec/reading';
import { prepareWriting, type PreparedWriting } from '../prepare';
import { ALL_ROWS } from './real-sets';

const SAMPLES = resolve(__dirname, '../../../static/samples');

export type Sample = 'lakeside' | 'lakeside-broken';

/** Cells of one sheet that read otherwise than in the sample; columns by their registry keys. */
export interface Edit {
  readonly type: SheetType;
  /** Rows in which these cells have these texts; every such row is edited. */
  readonly where: Readonly<Record<string, string>>;
  readonly set: Readonly<Record<string, string>>;
}

const cache = new Map<Sample, Promise<readonly Sheet[]>>();

async function read(sample: Sample): Promise<readonly Sheet[]> {
  const folder = join(SAMPLES, sample);
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  const reading = await readFiles(files.map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, file))) })));
  return reading.files.flatMap((one) => (one.kind === 'sheet' ? [one.sheet] : []));
}

function edited(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const own = edits.filter(({ type }) => type === sheet.type);
  const indexOf = (key: string): number => sheet.columns.find((column) => column.key === key)?.index ?? -1;
  const rows = sheet.rows.map((row) => {
    const found = own.filter(({ where }) => Object.entries(where).every(([key, text]) => (row.texts[indexOf(key)] ?? '').trim() === text));
    const cells = new Map(found.flatMap(({ set }) => Object.entries(set).map(([key, text]): [number, string] => [indexOf(key), text])));
    const width = Math.max(row.texts.length, ...[...cells.keys()].map((index) => index + 1));
    return cells.size === 0 ? row : { ...row, texts: Array.from({ length: width }, (_, index) => cells.get(index) ?? row.texts[index] ?? '') };
  });
  return { ...sheet, rows };
}

/** A sample specification, with some of its cells changed. Throws where an edit finds no row. */
export async function sampleSpec(sample: Sample, edits: readonly Edit[] = []): Promise<Spec> {
  const sheets = await (cache.get(sample) ?? read(sample));
  cache.set(sample, Promise.resolve(sheets));
  for (const edit of edits) {
    const before = sheets.filter(({ type }) => type === edit.type);
    if (before.every((sheet) => JSON.stringify(edited(sheet, [edit]).rows) === JSON.stringify(sheet.rows))) throw new Error(`No row of ${edit.type} is changed by ${JSON.stringify(edit)}.`);
  }
  return buildSpec(sheets.map((sheet) => edited(sheet, edits)));
}

/** Everything prepared for writing all tickets of a Spec, held rows and removals included. */
export function prepared(spec: Spec, options: Partial<PlanOptions> = {}): PreparedWriting {
  const all = { ...ALL_ROWS, ...options };
  return prepareWriting(spec, makePlan(spec, all), all);
}
