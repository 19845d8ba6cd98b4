import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Sheet } from '../../src/domain/sheet';
import type { SheetType } from '../../src/domain/sheet-types';
import { REGISTRY } from '../../src/spec/registry';
import { matchColumns } from '../../src/spec/reading/header/match-columns';

/** Folder of the real specifications; they are not part of the project. */
export const SPECS_DIR = process.env['SPECS_DIR'] ?? path.resolve(__dirname, '../../../shared/specs');

/** Names of the sets that are there; empty where the folder is absent. */
export const specSets = (): string[] =>
  existsSync(SPECS_DIR)
    ? readdirSync(SPECS_DIR, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

export const readCsv = (file: string): string[][] => parse(readFileSync(file), { bom: true, relax_column_count: true });

/** Type by file name: these sets are named after the tabs. */
function typeOf(file: string): SheetType | null {
  const tab = file.replace(/^[A-Z]+_/, '').replace(/\.csv$/, '').toLowerCase();
  return Object.values(REGISTRY).find((definition) => definition.names.includes(tab))?.type ?? null;
}

/** A set's sheets, read with csv-parse alone. */
export function sheetsOfSet(set: string): Sheet[] {
  return readdirSync(path.join(SPECS_DIR, set))
    .filter((file) => file.endsWith('.csv') && file !== 'FINDINGS.csv')
    .flatMap((file) => {
      const type = typeOf(file);
      if (type === null) return [];
      const [header = [], ...body] = readCsv(path.join(SPECS_DIR, set, file));
      const rows = body.map((texts, index) => ({ row: index + 2, texts }));
      const isBlank = (texts: readonly string[]): boolean => texts.every((text) => text.trim() === '');
      return [
        {
          file,
          type,
          confidence: 'high' as const,
          encoding: 'utf-8' as const,
          delimiter: ',',
          headerRow: 1,
          columns: matchColumns(type, header).columns,
          rows: rows.filter(({ texts }) => !isBlank(texts)),
          separators: rows.filter(({ texts }) => isBlank(texts)).map(({ row }) => row),
        },
      ];
    });
}
