import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { plain } from '../language';

/** Settings of a content type's own form as notes name them, and how one sees that they are on. */
const KNOWN: readonly (readonly [note: RegExp, said: (name: string) => string])[] = [
  [/create new revision by default/iu, (name) => `"Create new revision" is ticked when content of the type ${name} is edited.`],
  [/display author and date information/iu, (name) => `A page of the type ${name} shows its author and date.`],
];

/** What one sees of the settings that a content type's note names, in the note's order; empty for other rows. */
export function settingsOf(note: string, row: SpecRow): string[] {
  if (row.sheet.type !== 'bundles' || !/content/iu.test(value(row, 'type'))) return [];
  return KNOWN.filter(([pattern]) => pattern.test(note)).map(([, said]) => said(plain(value(row, 'name'))));
}

/** The same where a note names one setting and nothing else. */
export function settingOf(note: string, row: SpecRow): string | null {
  const [first, ...others] = settingsOf(note, row);
  return first === undefined || others.length > 0 ? null : first;
}

/** What a note says beside the settings that are known. */
export const withoutSettings = (note: string): string =>
  KNOWN.reduce((text, [pattern]) => text.replace(new RegExp(`${pattern.source}\\.?`, 'giu'), ''), note).replace(/\s+/gu, ' ').trim();
