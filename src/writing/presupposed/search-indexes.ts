import { presentNote } from '../differences';
import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import type { PreparedWriting } from '../prepare';
import { indexOf, isIndexHeld } from '../questions/form/search-index';
import { Gathered, type PresupposedItem } from './item';

const IN_NOTES = /\b((?:\p{L}+ ){0,3}?search index)\b/iu;
const ARTICLES = /^(?:the|a|an|in|of|by|to|for|with)\s+/iu;

/** True where a custom sheet lists indexes. */
const hasIndexSheet = ({ spec }: PreparedWriting): boolean => spec.sheets.some(({ type, file }) => type === 'custom' && /index/iu.test(file));

/** Search indexes behind views, in notes, and the one that the switch for search presupposes. */
export function searchIndexes(prepared: PreparedWriting, rows: readonly SpecRow[]): PresupposedItem[] {
  const indexes = new Gathered();
  const isHeld = hasIndexSheet(prepared);
  for (const row of rows) {
    const index = indexOf(row);
    if (index !== null && !isIndexHeld(prepared, index)) indexes.add(index, row, 'Search API index behind a view');
    if (isHeld) continue;
    const noted = IN_NOTES.exec(presentNote(row))?.[1];
    if (noted !== undefined) indexes.add(noted.replace(ARTICLES, '').replace(ARTICLES, ''), row, 'named in notes');
    if (row.sheet.type === 'bundles' && /^(?:y|yes|x|true)$/iu.test(value(row, 'searchable'))) indexes.add('Site search', row, 'the types that are switched on for search');
  }
  return indexes.items();
}
