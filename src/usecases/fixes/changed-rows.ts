import type { CellChange } from '../../domain/finding';
import { rowKey } from '../../domain/rows';
import type { RowRef, Spec } from '../../domain/spec';
import { labelOf, nameOf } from '../../spec/validation/words';

/** A row of which cells would change, with what a person knows it by. */
export interface ChangedRow {
  readonly ref: RowRef;
  /** Label of the row. */
  readonly label: string;
  /** `the content type “Event”`: what the row configures, or belongs to. */
  readonly of: string;
  readonly cells: readonly Pick<CellChange, 'column' | 'old' | 'new'>[];
}

/** Changes by row, in their order. */
export function changedRows(spec: Spec, changes: readonly CellChange[]): ChangedRow[] {
  const rows = new Map(spec.rows.map((row) => [rowKey(row.ref), row]));
  const groups = new Map<string, CellChange[]>();
  for (const change of changes) groups.set(rowKey(change), [...(groups.get(rowKey(change)) ?? []), change]);
  return [...groups].flatMap(([key, cells]): ChangedRow[] => {
    const row = rows.get(key);
    if (row === undefined) return [];
    const component = spec.ownerOf(row);
    return [{ ref: row.ref, label: labelOf(row), of: component === undefined ? '' : nameOf(component), cells: cells.map(({ column, old, new: text }) => ({ column, old, new: text })) }];
  });
}
