import type { Column } from '../../domain/sheet';
import type { SpecRow } from '../../domain/spec';
import type { FactBlock } from '../../domain/ticket';
import { factCell, headerOf, isFilled, textAt } from './cells';

/** True for a column that holds one text on every row. */
export const isConstant = (rows: readonly SpecRow[], column: Column): boolean =>
  rows.every((row) => isFilled(row, column) && textAt(row, column) === (rows[0] === undefined ? '' : textAt(rows[0], column)));

/** Columns that say the same on every row, each a line; those of one text share it: `Mod., Layout, Meta: n on every row`. */
export function constants(rows: readonly SpecRow[], columns: readonly Column[]): FactBlock[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns.filter((candidate) => isConstant(rows, candidate))) {
    const text = rows[0] === undefined ? '' : textAt(rows[0], column);
    groups.set(text, [...(groups.get(text) ?? []), column]);
  }
  return [...groups.values()].flatMap((same): FactBlock[] => {
    const cells = same.flatMap((column) => rows.map((row) => factCell(row, column)));
    const [cell] = cells;
    return cell === undefined ? [] : [{ kind: 'constant', label: same.map(headerOf).join(', '), cell, cells, rest: rows.length === 1 ? `on row ${String(rows[0]?.ref.row ?? '')}` : 'on every row' }];
  });
}
