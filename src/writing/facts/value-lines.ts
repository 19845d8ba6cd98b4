import type { Column } from '../../domain/sheet';
import type { SpecRow } from '../../domain/spec';
import type { FactBlock } from '../../domain/ticket';
import { rowsText } from '../language';
import { factCell, headerOf, isFilled, textAt } from './cells';

/** A column as lines, one for each value, with the rows that hold it: `Reused Field: y on rows 3–5`. */
export function valueLines(rows: readonly SpecRow[], column: Column): FactBlock[] {
  const byText = new Map<string, SpecRow[]>();
  for (const row of rows.filter((candidate) => isFilled(candidate, column))) {
    const text = textAt(row, column);
    byText.set(text, [...(byText.get(text) ?? []), row]);
  }
  return [...byText.values()].flatMap((holders): FactBlock[] => {
    const cells = holders.map((row) => factCell(row, column));
    const cell = cells[0];
    if (cell === undefined) return [];
    const everywhere = holders.length === rows.length;
    const rest = rows.length === 1 ? '' : everywhere ? 'on every row' : `on ${rowsText(holders.map((row) => row.ref.row))}`;
    return [{ kind: 'constant', label: headerOf(column), cell, cells, rest }];
  });
}
