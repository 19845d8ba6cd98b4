import { presentNote } from '../differences';
import type { SpecRow } from '../../domain/spec';
import { Gathered, type PresupposedItem } from './item';

/** Names of text formats as notes use them. */
const NAMED = /\b(?:basic|full|restricted|limited|filtered|minimal|simple|rich)[ -]html\b/giu;
const AFTER_WORD = /\btext formats?:?\s+(?:is\s+)?["“']?(\p{Lu}[\p{L}\p{N}]*(?:\s+\p{Lu}[\p{L}\p{N}]*)*)/gu;
/** Permissions name a format by its machine name. */
const PERMISSION = /\buse text format ([a-z][a-z0-9_]*)/gu;

/** Formats of Drupal's Standard profile; Plain text is always there. */
const STANDARD = new Set(['basic html', 'full html', 'restricted html']);

const tidy = (name: string): string => name.replace(/[-_\s]+/gu, ' ').trim();
const remark = (name: string): string => (STANDARD.has(tidy(name).toLowerCase()) ? 'comes with the Standard profile; which tags it allows is to be checked' : 'is to be made; which tags and buttons it has is to be said');

function formatsIn(row: SpecRow): string[] {
  const notes = presentNote(row);
  const after = [...notes.matchAll(AFTER_WORD)].map(([, name = '']) => name);
  const permitted = [...notes.matchAll(PERMISSION)].map(([, name = '']) => name).filter((name) => name !== 'plain_text');
  return [...(notes.match(NAMED) ?? []), ...after, ...permitted].map(tidy).filter((name) => !/^plain text$/iu.test(name));
}

/** Text formats that notes and permissions name. */
export function textFormats(rows: readonly SpecRow[]): PresupposedItem[] {
  const formats = new Gathered();
  for (const row of rows) for (const name of formatsIn(row)) formats.add(name, row, remark(name));
  return formats.items();
}
