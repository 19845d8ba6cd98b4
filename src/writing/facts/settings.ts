import type { Column } from '../../domain/sheet';
import type { SpecRow } from '../../domain/spec';
import type { FactBlock, FactCell } from '../../domain/ticket';
import { factCell, filledColumns, headerOf, isFilled, joined, label, textAt } from './cells';
import { isLong } from './column-forms';
import { rowName } from './names';
import { notesList } from './note-items';
import { rowTable } from './row-table';

/** Yes-or-no columns: those that say the same share a line. */
const FLAGS: ReadonlySet<string> = new Set(['moderated', 'layout', 'translatable', 'migrated', 'comments', 'metatags', 'scheduled', 'searchable']);
const LONG = 320;
/** More components than this are rows of a table, not columns. */
const SIDE_BY_SIDE = 3;
/** Up to so many settings, and so many characters, are read faster in a line than in a table. */
const IN_A_LINE = 5;
const LINE_LENGTH = 420;

/** Settings that share a line: columns in which each row says one text, the same in all of them. */
interface Setting {
  readonly columns: readonly Column[];
}

const isFlag = (column: Column): boolean => column.key !== null && FLAGS.has(column.key);
const textsOf = (rows: readonly SpecRow[], column: Column): string => JSON.stringify(rows.map((row) => textAt(row, column)));

/** Columns as settings in sheet order, flags that agree on every row together. */
function settingsOf(rows: readonly SpecRow[], columns: readonly Column[]): Setting[] {
  const flags = new Map<string, Column[]>();
  for (const column of columns.filter(isFlag)) flags.set(textsOf(rows, column), [...(flags.get(textsOf(rows, column)) ?? []), column]);
  return columns.flatMap((column): Setting[] => {
    if (!isFlag(column)) return [{ columns: [column] }];
    const same = flags.get(textsOf(rows, column)) ?? [];
    return same[0] === column ? [{ columns: same }] : [];
  });
}

const cellOf = (row: SpecRow, { columns }: Setting): FactCell => joined(columns.filter((column) => isFilled(row, column)).map((column) => factCell(row, column)));
const nameOf = ({ columns }: Setting): string => columns.map(headerOf).join(', ');

/** One component: a line of few settings, else a table. */
function single(row: SpecRow, all: readonly Setting[]): FactBlock[] {
  const length = all.reduce((sum, setting) => sum + nameOf(setting).length + cellOf(row, setting).text.length, 0);
  if (all.length <= IN_A_LINE && length <= LINE_LENGTH) {
    return all.map((setting) => ({ kind: 'constant', label: nameOf(setting), cell: cellOf(row, setting), cells: setting.columns.map((column) => factCell(row, column)), rest: '' }));
  }
  return [{ kind: 'settings', columns: ['Setting', 'Value'], rows: all.map((setting) => [label(nameOf(setting)), cellOf(row, setting)]) }];
}

/** Two or three components: side by side what differs, in a sentence what they share. */
function sideBySide(rows: readonly SpecRow[], all: readonly Setting[]): FactBlock[] {
  const isShared = ({ columns: [column] }: Setting): boolean =>
    column !== undefined && rows.every((row) => isFilled(row, column) && textAt(row, column) === (rows[0] === undefined ? '' : textAt(rows[0], column)));
  const shared = all.filter(isShared);
  const table = all.filter((setting) => !isShared(setting)).map((setting) => [label(nameOf(setting)), ...rows.map((row) => cellOf(row, setting))]);
  return [
    ...(table.length === 0 ? [] : [{ kind: 'settings' as const, columns: ['Setting', ...rows.map(rowName)], rows: table }]),
    ...shared.flatMap((setting): FactBlock[] => {
      const cells = setting.columns.flatMap((column) => rows.map((row) => factCell(row, column)));
      const [cell] = cells;
      return cell === undefined ? [] : [{ kind: 'constant', label: nameOf(setting), cell, cells, rest: rows.length === 2 ? 'for both' : 'for all three' }];
    }),
  ];
}

/** The own settings of up to three components of one sheet, without its quiet columns; of more, a table of their rows. */
export function settings(rows: readonly SpecRow[], isQuiet: (column: Column) => boolean = () => false): FactBlock[] {
  const [first] = rows;
  if (first === undefined) return [];
  if (rows.length > SIDE_BY_SIDE) return rowTable(rows);
  const columns = filledColumns(rows).filter((column) => !isQuiet(column));
  const isBelow = (column: Column): boolean => rows.some((row) => isLong(textAt(row, column), LONG));
  const all = settingsOf(rows, columns.filter((column) => !isBelow(column)));
  const held = columns.filter(isBelow).flatMap((column) => rows.filter((row) => isFilled(row, column)).map((row) => ({ row, column })));
  return [...(all.length === 0 ? [] : rows.length === 1 ? single(first, all) : sideBySide(rows, all)), ...notesList(held, rows)];
}
