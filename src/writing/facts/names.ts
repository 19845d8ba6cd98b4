import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { plain, shortName } from '../language';

/** Keys under which sheets keep what a row configures, the best first. */
const NAME_KEYS = ['label', 'title', 'name', 'effect', 'machineName'];

/** What a row configures, as its sheet calls it, an effect by its style; the row number where no naming cell is filled. */
export function rowName(row: SpecRow): string {
  const style = row.sheet.type === 'image_effects' ? value(row, 'style') : '';
  if (style !== '') return style;
  for (const key of NAME_KEYS) {
    const name = value(row, key);
    if (name !== '' && name !== '-') return name;
  }
  return `row ${String(row.ref.row)}`;
}

/** Names of rows for prose, each once. */
export const labels = (rows: readonly SpecRow[]): string[] => [...new Set(rows.map((row) => plain(shortName(rowName(row)))))];
