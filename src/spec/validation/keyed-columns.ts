import type { ColumnIndex, SpecRow } from '../../domain/spec';

export interface KeyedColumn {
  readonly key: string;
  /** Position of its text in the row. */
  readonly index: number;
}

/**
 * Gives the columns of a row that the registry knows and that are wanted, as a list: rows of one sheet share it, and a walk
 * over a list costs a tenth of one over a map.
 */
export function keyedColumns(isWanted: (key: string) => boolean = () => true): (row: SpecRow) => readonly KeyedColumn[] {
  const lists = new Map<ColumnIndex, readonly KeyedColumn[]>();
  return ({ columns }) => {
    const known = lists.get(columns);
    if (known !== undefined) return known;
    const list = [...columns].flatMap(([key, index]) => (isWanted(key) ? [{ key, index }] : []));
    lists.set(columns, list);
    return list;
  };
}
