import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { DEFAULT_STATUS_POLICY } from '../../src/domain/status';
import type { Finding } from '../../src/domain/finding';
import { buildSpec, validateSpec } from '../../src/spec';
import { readFiles, type Reading } from '../../src/spec/reading';
import { csvFiles, SAMPLES, sheetsOf } from './sample-files';

const Fault = z.strictObject({ code: z.string().optional(), file: z.string(), row: z.int().nullable(), column: z.string().nullable(), what: z.string() });
type Fault = z.infer<typeof Fault>;

const FOLDER = path.join(SAMPLES, 'lakeside-broken');
const FAULTS: readonly Fault[] = z.array(Fault).parse(JSON.parse(readFileSync(path.join(FOLDER, 'broken.json'), 'utf8')));

let reading: Reading;
let findings: readonly Finding[];

beforeAll(async () => {
  reading = await readFiles(csvFiles('lakeside-broken'));
  findings = [...reading.findings, ...validateSpec(buildSpec(sheetsOf(reading)), DEFAULT_STATUS_POLICY)];
});

describe('the broken sample', () => {
  it.each(FAULTS.filter((fault) => fault.code !== undefined))('$code in $file, row $row: $what', ({ code, file, row, column }) => {
    const there = findings.filter((finding) => finding.file === file && finding.row === row).map((finding) => `${finding.code} ${String(finding.column)}`);
    expect(there).toContain(`${String(code)} ${String(column)}`);
  });

  it('is read whole, however its files are written', async () => {
    const clean = sheetsOf(await readFiles(csvFiles('lakeside')));
    const sheets = sheetsOf(reading);
    const written = (sheet: (typeof sheets)[number]) => [sheet.file, sheet.type, sheet.confidence] as const;
    expect(sheets.map(written)).toEqual(clean.map(written));
    expect(findings.filter((finding) => finding.severity === 'blocking')).toEqual([]);
    const how = (tab: string) => sheets.filter((sheet) => sheet.file === `Lakeside_${tab}.csv`).map(({ encoding, delimiter, headerRow }) => [encoding, delimiter, headerRow]);
    expect(how('Views')).toEqual([['utf-16le', '\t', 1]]);
    expect(how('Workflows')).toEqual([['utf-16be', ';', 1]]);
    expect(how('User roles')).toEqual([['windows-1252', ';', 1]]);
    expect(how('Image styles')).toEqual([['utf-8-bom', ',', 1]]);
    expect(how('View modes')).toEqual([['utf-8', ',', 3]]);
    expect(how('Workflow states')).toEqual([['utf-8', ';', 1]]);
  });

  it('has the same cells as the clean sample where only the way of writing differs', async () => {
    const clean = sheetsOf(await readFiles(csvFiles('lakeside')));
    for (const tab of ['Views', 'Workflows', 'User roles', 'Image styles', 'Workflow states']) {
      const [mine, theirs] = [sheetsOf(reading), clean].map((sheets) => sheets.find((sheet) => sheet.file === `Lakeside_${tab}.csv`)?.rows);
      expect(mine).toEqual(theirs);
    }
  });

  it('is described in full for people', () => {
    const text = readFileSync(path.join(FOLDER, 'BROKEN.md'), 'utf8');
    for (const { what } of FAULTS) expect(text).toContain(what);
  });
});
