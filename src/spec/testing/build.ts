import type { Sheet } from '../../domain/sheet';
import { SHEET_TYPES, type SheetType } from '../../domain/sheet-types';
import type { Spec } from '../../domain/spec';
import { buildSpec } from '../build-spec';
import { REGISTRY } from '../registry';
import { matchColumns } from '../reading/header/match-columns';

/** A table as one would type it: the header, then the rows. An empty array is a separator row. */
export type Table = readonly (readonly string[])[];
export type Tables = Partial<Record<SheetType, Table>>;

/** One sheet from a plain table; spreadsheet rows begin at 2. */
export function sheetOf(type: SheetType, [header = [], ...body]: Table, file = `${REGISTRY[type].title}.csv`): Sheet {
  const numbered = body.map((texts, index) => ({ row: index + 2, texts }));
  return {
    file,
    type,
    confidence: 'high',
    encoding: 'utf-8',
    delimiter: ',',
    headerRow: 1,
    columns: matchColumns(type, header).columns,
    rows: numbered.filter(({ texts }) => texts.length > 0),
    separators: numbered.filter(({ texts }) => texts.length === 0).map(({ row }) => row),
  };
}

/** Sheets named after their types: `Bundles.csv`, `Fields.csv` … */
export const sheetsOf = (tables: Tables): Sheet[] =>
  SHEET_TYPES.flatMap((type) => {
    const table = tables[type];
    return table === undefined ? [] : [sheetOf(type, table)];
  });

/** A Spec from plain tables: `specOf({ bundles: [['Name', 'Type', 'X'], ['Article', 'Content type', 'a']] })`. */
export const specOf = (tables: Tables): Spec => buildSpec(sheetsOf(tables));
