import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { displayNotes, pluginOf } from '../displays';
import { rowName } from '../facts/names';
import { code, plain } from '../language';

const NOUNS: Readonly<Record<string, string>> = {
  page: 'page',
  block: 'block',
  feed: 'feed',
  attachment: 'attachment',
  embed: 'embedded display',
  'data export': 'data export',
  'rest export': 'REST export',
  'entity reference': 'reference display',
  'entity browser': 'entity browser display',
};

/** Titles that Drupal gives by itself tell displays apart as little as their plugin does. */
export const isGeneric = (row: SpecRow): boolean => {
  const name = rowName(row).toLowerCase();
  return name === pluginOf(row) || name === 'master' || name === 'default' || Object.hasOwn(NOUNS, name);
};

/** `the block Next events`; a title that says itself what it is stays alone. */
const titled = (noun: string, title: string): string => (new RegExp(`\\b${noun.replace(/ display$/u, '')}\\b`, 'iu').test(title) ? `the display ${title}` : `the ${noun} ${title}`);

/** A display as the subject of a sentence: `the page `/news``, `the block Next events`, `the display Default`. */
export function displayName(row: SpecRow): string {
  const noun = NOUNS[pluginOf(row)] ?? 'display';
  const { path } = displayNotes(row);
  if (path !== null && /^(?:page|feed|data export|rest export)$/u.test(pluginOf(row))) return `the ${noun} ${code(path)}`;
  const machineName = value(row, 'machineName');
  return isGeneric(row) && machineName !== '' && pluginOf(row) !== 'default' ? `the ${noun} ${code(machineName)}` : titled(noun, plain(rowName(row)));
}

/** The same display once it has been named in full: `the page`, where no other of the displays is one. */
export function displayAgain(row: SpecRow, all: readonly SpecRow[]): string {
  const noun = NOUNS[pluginOf(row)];
  return noun === undefined || all.filter((other) => pluginOf(other) === pluginOf(row)).length > 1 ? displayName(row) : `the ${noun}`;
}
