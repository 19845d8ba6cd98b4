import type { RowRole } from '../../domain/plan';
import type { Column } from '../../domain/sheet';
import { BOOKKEEPING_KEYS } from '../../spec/registry/definition';
import type { SpecRow } from '../../domain/spec';
import type { FactBlock, FactCell, SourceFact, SourceLine } from '../../domain/ticket';
import type { TicketContext } from '../context';
import { rowsText } from '../language';
import { factCell, headerOf, isFilled, joined, textAt } from './cells';
import { cellKey, coveredCells } from './covered-cells';
import { mayBeQuiet } from './quiet';

const LAID_OUT: ReadonlySet<RowRole> = new Set(['build', 'remove', 'held']);
/** Keys whose cells differ on every row: they are listed, not grouped. */
const LISTED: ReadonlySet<string> = new Set(['id', 'name']);

const shownRows = ({ rows }: TicketContext): readonly SpecRow[] =>
  [...rows.build, ...rows.remove, ...rows.held, ...rows.exists].sort((a, b) => a.sequence - b.sequence);

/** Files and rows from which a ticket was made, files in the order of the Spec. */
export function sourceLines(context: TicketContext): SourceLine[] {
  const rows = shownRows(context);
  return [...new Set(rows.map((row) => row.ref.file))].map((file) => ({
    file,
    rows: rows.filter((row) => row.ref.file === file).map((row) => row.ref.row).sort((a, b) => a - b),
  }));
}

interface Cell {
  readonly row: SpecRow;
  readonly column: Column;
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];
const places = (cells: readonly Cell[], several: boolean): string =>
  distinct(cells.map(({ row }) => row.ref.file))
    .map((file) => `${several ? `${file} ` : ''}${rowsText(cells.filter(({ row }) => row.ref.file === file).map(({ row }) => row.ref.row))}`)
    .join(' and ');

/** Cells of one column of one or more sheets, by what they say. Names and numbers that differ on every row are listed together. */
function byText(cells: readonly Cell[]): Cell[][] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = LISTED.has(cell.column.key ?? '') ? '' : textAt(cell.row, cell.column);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].sort((a, b) => a.length - b.length);
}

/** `X on every row: a`; of several texts the commonest last, `on the others` where every row has one. */
function factsOf(cells: readonly Cell[], rowsWith: (header: string) => readonly SpecRow[]): SourceFact[] {
  const columns = new Map<string, Cell[]>();
  for (const cell of cells) columns.set(headerOf(cell.column), [...(columns.get(headerOf(cell.column)) ?? []), cell]);
  return [...columns].flatMap(([header, held]) => {
    const files = new Set(held.map(({ row }) => row.ref.file));
    const could = rowsWith(header).filter((row) => row.sheet.columns.some((column) => headerOf(column) === header));
    const onAll = held.length === could.length;
    const groups = byText(held);
    return groups.map((group, index) => {
      const facts = group.map(({ row, column }) => factCell(row, column));
      const alike = new Set(facts.map(({ text }) => text)).size === 1;
      const cell: FactCell = alike ? joined(facts) : { text: facts.map(({ text }) => text).join(', '), source: null, covers: facts };
      const last = index === groups.length - 1;
      const where = groups.length === 1 ? (onAll && alike && could.length > 1 ? ' on every row' : onAll || LISTED.has(group[0]?.column.key ?? '') ? '' : ` on ${places(group, files.size > 1)}`) : last && onAll ? ' on the others' : ` on ${places(group, files.size > 1)}`;
      return { label: `${header}${where}`, cell };
    });
  });
}

/**
 * What only repeats the ticket's own things and stands nowhere in its configuration (`Bundle`, `View ID`), then ID, X,
 * Dev and QA of the rows; equal cells together: `X on every row`.
 */
export function sourceFacts(context: TicketContext, configuration: readonly FactBlock[]): SourceFact[] {
  const rows = shownRows(context);
  const covered = coveredCells({ configuration, sourceFacts: [] });
  const laidOut = rows.filter((row) => LAID_OUT.has(context.roleOf(row) ?? 'mention'));
  const cellsOf = (of: readonly SpecRow[], wanted: (row: SpecRow) => (column: Column) => boolean): Cell[] =>
    of.flatMap((row) => row.sheet.columns.filter((column) => isFilled(row, column) && wanted(row)(column)).map((column) => ({ row, column })));
  const quiet = cellsOf(laidOut, mayBeQuiet).filter(({ row, column }) => !covered.has(cellKey(row.ref.file, row.ref.row, column.header)));
  const bookkeeping = cellsOf(rows, () => ({ key }) => key !== null && BOOKKEEPING_KEYS.has(key));
  const files = new Set(quiet.map(({ row }) => row.ref.file));
  const could = (column: string): readonly SpecRow[] => laidOut.filter((row) => files.has(row.ref.file) && quiet.some((cell) => cell.row.ref.file === row.ref.file && headerOf(cell.column) === column));
  return [...factsOf(quiet, could), ...factsOf(bookkeeping, () => rows)];
}
