import type { Column } from '../../domain/sheet';
import type { SpecRow } from '../../domain/spec';
import type { FactBlock } from '../../domain/ticket';
import { rowsText } from '../language';
import { factCell, headerOf, isFilled, textAt } from './cells';

/** From so many rows on, the commonest value is that of "the others". */
const OTHERS_FROM = 4;

const bySize = (a: readonly SpecRow[], b: readonly SpecRow[]): number => a.length - b.length;

/**
 * A column as lines, one for each value, with the rows that hold it: `Reused Field: y on rows 3–5, n on the others`.
 * Field groups keep the order of the form and their row numbers.
 */
export function valueLines(rows: readonly SpecRow[], column: Column): FactBlock[] {
  const filled = rows.filter((candidate) => isFilled(candidate, column));
  const byText = new Map<string, SpecRow[]>();
  for (const row of filled) {
    const text = textAt(row, column);
    byText.set(text, [...(byText.get(text) ?? []), row]);
  }
  const groups = [...byText.values()];
  const commonest = [...groups].sort(bySize).at(-1);
  const told = column.key !== 'fieldGroup' && filled.length === rows.length && groups.length > 1 && commonest !== undefined && commonest.length >= OTHERS_FROM;
  const ordered = told ? [...groups.filter((group) => group !== commonest), commonest] : groups;
  return ordered.flatMap((holders): FactBlock[] => {
    const cells = holders.map((row) => factCell(row, column));
    const cell = cells[0];
    if (cell === undefined) return [];
    const onRows = holders.length === rows.length && rows.length > 1 ? 'on every row' : `on ${rowsText(holders.map((row) => row.ref.row))}`;
    const rest = told && holders === commonest ? 'on the others' : onRows;
    return [{ kind: 'constant', label: headerOf(column), cell, cells, rest }];
  });
}
