import type { Cell, RowRef, Spec, SpecRow } from './spec';

/** Key of a row in maps: unique in a revision. */
export const rowKey = (ref: RowRef): string => `${ref.file}#${String(ref.row)}`;

/** Text of the cell under a registry key, verbatim; empty where the sheet has no such column or the cell is empty. */
export function verbatim(row: SpecRow, key: string): string {
  const index = row.columns.get(key);
  return index === undefined ? '' : (row.texts[index] ?? '');
}

/** Text of the cell under a registry key without blanks around it. */
export const value = (row: SpecRow, key: string): string => verbatim(row, key).trim();

/** The filled cells of a row in column order, verbatim. A cell of blanks only is not filled. */
export function filledCells(row: SpecRow): Cell[] {
  const cells: Cell[] = [];
  for (const column of row.sheet.columns) {
    const text = row.texts[column.index] ?? '';
    if (text.trim() !== '') cells.push({ column: column.header, key: column.key, text });
  }
  return cells;
}

/** The rows of each storage of a Spec, entity type by entity type. */
export const rowsOfStorages = ({ storages }: Pick<Spec, 'storages'>): (readonly SpecRow[])[] => [...storages.values()].flatMap((fields) => [...fields.values()]);

/** Rows that share the storage of a field row, that row among them, by {@link rowKey}; rows without storage are left out. */
export const sharersByRow = (spec: Pick<Spec, 'storages'>): ReadonlyMap<string, readonly SpecRow[]> =>
  new Map(rowsOfStorages(spec).flatMap((rows) => rows.map((row): [string, readonly SpecRow[]] => [rowKey(row.ref), rows])));
