import { presentNote } from '../differences';
import type { SpecRow } from '../../domain/spec';
import { fold } from '../../spec/text';
import type { PreparedWriting } from '../prepare';
import { Gathered, type PresupposedItem } from './item';

const NAMED = /\b[Vv]iew mode:?\s+["“]?(\p{Lu}[\p{L}\p{N}]*(?:\s+\p{Lu}[\p{L}\p{N}]*)*)/gu;
/** View modes that Drupal brings. */
const CORE = new Set(['default', 'full', 'full content', 'teaser', 'rss', 'search index', 'search result', 'search result highlighting input', 'media library', 'compact', 'user account', 'diff', 'preview']);

/** View modes that notes name and no row of View modes holds. */
export function viewModes({ spec }: PreparedWriting, rows: readonly SpecRow[]): PresupposedItem[] {
  const held = new Set(spec.components.filter(({ kind }) => kind === 'view_mode').map(({ name }) => fold(name)));
  const modes = new Gathered();
  for (const row of rows) {
    for (const [, name = ''] of presentNote(row).matchAll(NAMED)) if (!held.has(fold(name)) && !CORE.has(fold(name))) modes.add(name, row, 'named in notes');
  }
  return modes.items();
}
