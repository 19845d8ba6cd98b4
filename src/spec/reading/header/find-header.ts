import type { SheetType } from '../../../domain/sheet-types';
import { filledWidth, isBlank } from '../table';
import { KEYS_BY_TEXT } from './aliases';
import { isNamingHeader } from './naming-column';
import { readings } from './normalise';

/** A title, a logo and a few remarks may stand above the header; more than this is no export of a tab. */
export const SEARCHED_ROWS = 20;

/** So many known headers, half of all filled cells at least: no other row needs to be looked at. */
const PLAINLY = 4;

/** A row further down is a header only where a third of its cells are: data rows hold words like `Title`, too. */
const SHARE = 1 / 3;

interface Recognised {
  readonly known: number;
  readonly filled: number;
}

/** How many cells of a record are headers of one and the same sheet type: the best count over the types. */
export function recognise(record: readonly string[], only?: SheetType): Recognised {
  const keys = new Map<SheetType, Set<string>>();
  let filled = 0;
  for (const cell of record) {
    if (isBlank(cell)) continue;
    filled += 1;
    const texts = readings(cell);
    for (const [type, key] of texts.flatMap((text) => KEYS_BY_TEXT.get(text) ?? [])) {
      if (only !== undefined && type !== only) continue;
      const seen = keys.get(type);
      if (seen === undefined) keys.set(type, new Set([key]));
      else seen.add(key);
    }
  }
  return { known: Math.max(0, ...[...keys.values()].map((seen) => seen.size)), filled };
}

/** True for a record that can be nothing but a header. */
export const isPlainlyHeader = ({ known, filled }: Recognised): boolean => known >= PLAINLY && known * 2 >= filled;

/**
 * Index of the record that is most likely the header: the one with most known headers within the first rows, the upper
 * one where two are equal. Where nothing is known, the first record with a column that names things. Null for none.
 */
export function findHeader(records: readonly (readonly string[])[], only?: SheetType): number | null {
  const searched = records.slice(0, SEARCHED_ROWS);
  const firstTable = searched.findIndex((record) => filledWidth(record) > 1);
  const first = firstTable === -1 ? searched.findIndex((record) => filledWidth(record) > 0) : firstTable;
  let best = { index: -1, known: 0 };
  for (const [index, record] of searched.entries()) {
    const recognised = recognise(record, only);
    if (isPlainlyHeader(recognised)) return index;
    const { known, filled } = recognised;
    const eligible = index === first ? known >= 1 : known >= 2 && known >= filled * SHARE;
    if (eligible && known > best.known) best = { index, known };
  }
  if (best.index !== -1) return best.index;
  return first !== -1 && searched[first]?.some(isNamingHeader) === true ? first : null;
}
