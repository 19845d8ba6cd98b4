import type { SpecRow } from '../../domain/spec';
import { rowName } from '../facts/names';
import { list, plain, rowsText, shortList } from '../language';

const NAMED = 6;

/** Names of rows with their row numbers: `Media (row 4) and Image (row 5)`; many are counted, with all row numbers. */
export function rowsNamed(rows: readonly SpecRow[]): string {
  if (rows.length <= 3) return list(rows.map((row) => `${plain(rowName(row))} (row ${String(row.ref.row)})`));
  return `${shortList([...new Set(rows.map((row) => plain(rowName(row))))], NAMED)} (${rowsText(rows.map((row) => row.ref.row))})`;
}
