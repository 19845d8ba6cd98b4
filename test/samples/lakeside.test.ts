import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BUNDLE_KINDS } from '../../src/domain/spec';
import { DEFAULT_STATUS_POLICY, STATUS_CODES } from '../../src/domain/status';
import { SHEET_TYPES } from '../../src/domain/sheet-types';
import type { Sheet } from '../../src/domain/sheet';
import { buildSpec, validateSpec } from '../../src/spec';
import { readFiles } from '../../src/spec/reading';
import { csvFiles, SAMPLES, sheetsOf } from './sample-files';

/** What a sheet says, without how it was read: blank cells at the end of a row stand in CSV only. */
const content = ({ type, confidence, headerRow, columns, rows, separators }: Sheet) => {
  const filled = (texts: readonly string[]): string[] => texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
  return { type, confidence, headerRow, columns, separators, rows: rows.map(({ row, texts }) => ({ row, texts: filled(texts) })) };
};

describe('the sample', () => {
  it('reads the same as CSV files and as a workbook', async () => {
    const csv = sheetsOf(await readFiles(csvFiles('lakeside')));
    const workbook = sheetsOf(await readFiles([{ name: 'lakeside.xlsx', bytes: readFileSync(path.join(SAMPLES, 'lakeside.xlsx')) }]));
    const byTab = (sheets: readonly Sheet[]) => Object.fromEntries(sheets.map((sheet) => [sheet.file.replace(/^lakeside\.xlsx › |^Lakeside_|\.csv$/g, ''), content(sheet)]));
    expect(Object.keys(byTab(workbook))).toHaveLength(15);
    expect(byTab(workbook)).toEqual(byTab(csv));
  });

  it('has every sheet type, status and kind of bundle', async () => {
    const spec = buildSpec(sheetsOf(await readFiles(csvFiles('lakeside'))));
    expect(new Set(spec.sheets.map((sheet) => sheet.type))).toEqual(new Set(SHEET_TYPES));
    expect(new Set(spec.rows.map((row) => row.code))).toEqual(new Set(STATUS_CODES));
    expect(BUNDLE_KINDS.filter((kind) => !spec.components.some((component) => component.kind === kind && component.row !== null))).toEqual([]);
  });

  it('has nothing that keeps it from being exported, and a few things that somebody should answer', async () => {
    const reading = await readFiles(csvFiles('lakeside'));
    const findings = [...reading.findings, ...validateSpec(buildSpec(sheetsOf(reading)), DEFAULT_STATUS_POLICY)];
    expect(findings.filter((finding) => finding.severity === 'blocking' || finding.severity === 'error')).toEqual([]);
    expect(findings.filter((finding) => finding.severity === 'warning').map((finding) => finding.code).sort()).toEqual([
      'list-without-options',
      'machine-name-style',
      'parent-status',
      'status-missing',
      'target-missing',
    ]);
  });
});
