import { rowKey, value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import type { Disposition } from '../../domain/status';
import { REGISTRY } from '../../spec/registry';
import type { TicketContext } from '../context';
import { hasChanged } from '../differences';
import { rowName } from '../facts/names';
import { isChanged } from '../fields';
import { list, plain, rowsText, shortList } from '../language';
import type { PreparedWriting } from '../prepare';

const NAMED = 6;
const EACH = 3;

/** Names of rows with their row numbers: `Media (row 4) and Image (rows 5, 9)`, with their sheets where they come from several; many are counted, with all row numbers. */
export function rowsNamed(rows: readonly SpecRow[]): string {
  const names = [...new Set(rows.map(rowName))];
  const files = new Set(rows.map((row) => row.ref.file));
  const sheet = (row: SpecRow): string => (files.size === 1 ? '' : `${REGISTRY[row.sheet.type].title} `);
  const numbers = (of: readonly SpecRow[]): string => [...new Set(of.map(sheet))].map((name) => `${name}${rowsText(of.filter((row) => sheet(row) === name).map((row) => row.ref.row))}`).join(', ');
  if (names.length <= EACH) return list(names.map((name) => `${plain(name)} (${numbers(rows.filter((row) => rowName(row) === name))})`));
  return `${shortList(names.map(plain), NAMED)} (${numbers(rows)})`;
}

/** True where {@link rowsNamed} gives one name. */
export const isOneName = (rows: readonly SpecRow[]): boolean => new Set(rows.map(rowName)).size === 1;

/** Where a row stands, seen from another: `row 5` in the same file, else `Bundles row 5`. */
export const placeOf = (row: SpecRow, from: SpecRow): string =>
  `${row.ref.file === from.ref.file ? '' : `${row.sheet.type === from.sheet.type ? plain(row.ref.file) : REGISTRY[row.sheet.type].title} `}row ${String(row.ref.row)}`;

export const dispositionOf = (prepared: PreparedWriting, row: SpecRow): Disposition => prepared.options.statusPolicy[row.code];

/** True for a row that is to be deleted, or was never meant to be built. */
export const isGoing = (prepared: PreparedWriting, row: SpecRow): boolean => ['remove', 'skip'].includes(dispositionOf(prepared, row));

/** True for rows that a ticket builds. */
export const isBuilt = (prepared: PreparedWriting, row: SpecRow): boolean => prepared.ticketOfRow.has(rowKey(row.ref));

/** Name of the component that a row belongs to. */
export const ownerOf = (prepared: PreparedWriting, row: SpecRow): string => plain(prepared.spec.componentOfRow.get(rowKey(row.ref))?.name ?? '');

/** True where the builder fills in the form of a row anew: what exists and has changed elsewhere holds its answer already. */
export const isFilledIn = (prepared: PreparedWriting, row: SpecRow, key: string): boolean => dispositionOf(prepared, row) !== 'change' || hasChanged(row, key);

/** The same within a ticket. */
export const isNew = (context: TicketContext, row: SpecRow, key: string): boolean => !isChanged(context, row) || hasChanged(row, key);

/** True for an empty cell, or one that holds a dash. */
export const isBlank = (row: SpecRow, key: string): boolean => /^[-–—]?$/u.test(value(row, key));
