import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { plain } from '../language';

/** Keys under which sheets keep what a row configures, the best first. */
const NAME_KEYS = ['label', 'title', 'name', 'effect', 'machineName'];

/** What a row configures, as its sheet calls it; the row number where no naming cell is filled. */
export function rowName(row: SpecRow): string {
  for (const key of NAME_KEYS) {
    const name = value(row, key);
    if (name !== '' && name !== '-') return name;
  }
  return `row ${String(row.ref.row)}`;
}

/** Names of rows for prose, each once. */
export const labels = (rows: readonly SpecRow[]): string[] => [...new Set(rows.map((row) => plain(rowName(row))))];
