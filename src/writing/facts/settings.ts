import type { Column } from '../../domain/sheet';
import type { SpecRow } from '../../domain/spec';
import type { FactBlock, FactCell } from '../../domain/ticket';
import { factCell, filledColumns, headerOf, isFilled, textAt } from './cells';
import { isLong } from './column-forms';
import { rowName } from './names';
import { noteItems } from './note-items';
import { rowTable } from './row-table';

/** Yes-or-no columns: those that say the same share a line. */
const FLAGS: ReadonlySet<string> = new Set(['moderated', 'layout', 'translatable', 'migrated', 'comments', 'metatags', 'scheduled', 'searchable']);
const LONG = 320;
/** More components than this are rows of a table, not columns. */
const SIDE_BY_SIDE = 3;

const sameText = (rows: readonly SpecRow[], column: Column): string | null => {
  const texts = new Set(rows.map((row) => textAt(row, column)));
  return texts.size === 1 ? (texts.values().next().value ?? null) : null;
};

function flagLines(rows: readonly SpecRow[], flags: readonly Column[]): FactBlock[] {
  const byText = new Map<string, Column[]>();
  for (const column of flags) {
    const text = sameText(rows, column) ?? '';
    byText.set(text, [...(byText.get(text) ?? []), column]);
  }
  return [...byText.values()].flatMap((columns): FactBlock[] => {
    const cells = columns.flatMap((column) => rows.map((row) => factCell(row, column)));
    const cell = cells[0];
    return cell === undefined ? [] : [{ kind: 'constant', label: columns.map(headerOf).join(', '), cell, cells, rest: rows.length > 1 ? 'for each' : '' }];
  });
}

/** The own settings of up to three components of one sheet, side by side; of more, a table of their rows. */
export function settings(rows: readonly SpecRow[]): FactBlock[] {
  if (rows.length === 0) return [];
  if (rows.length > SIDE_BY_SIDE) return rowTable(rows);
  const columns = filledColumns(rows);
  const flags = columns.filter((column) => column.key !== null && FLAGS.has(column.key) && sameText(rows, column) !== null);
  const isBelow = (column: Column): boolean => rows.some((row) => isLong(textAt(row, column), LONG));
  const rest = columns.filter((column) => !flags.includes(column));
  const lines = rest.filter((column) => !isBelow(column)).map((column): FactCell[] => [
    { text: headerOf(column), source: null },
    ...rows.map((row) => factCell(row, column)),
  ]);
  const held = rest.filter(isBelow).flatMap((column) => rows.filter((row) => isFilled(row, column)).map((row) => ({ row, column })));
  const items = noteItems(held, rows);
  return [
    { kind: 'settings', columns: ['Setting', ...(rows.length === 1 ? ['Value'] : rows.map(rowName))], rows: lines },
    ...flagLines(rows, flags),
    ...(items.length === 0 ? [] : [{ kind: 'notes' as const, items }]),
  ];
}
