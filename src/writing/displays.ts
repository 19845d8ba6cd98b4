import { value } from '../domain/rows';
import type { SpecRow } from '../domain/spec';
import { presentNote } from './differences';

/** What notes on a display say in the form `Path: /news. Pager: mini (10 items). Filters: status, uid (exposed).` */
export interface DisplayNotes {
  readonly path: string | null;
  readonly pager: string | null;
  readonly filters: readonly string[];
  readonly exposed: readonly string[];
  readonly contextual: readonly string[];
  readonly sorts: readonly string[];
  readonly fields: string | null;
  readonly access: string | null;
  /** What the notes say in words of their own. */
  readonly rest: string;
}

const LABEL =
  /(?:^|(?<=[.\n]\s*))(Title|Path|Pager|Filters|Exposed filters?|Contextual filters?|Sorts|Relationships|Fields|Access|Header|Footer|Empty|Format):\s*/gu;

/** Names in a list; commas in brackets separate nothing. */
export const items = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/,(?![^()]*\))/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Reads notes on a display or a view; what they do not say is null or empty. */
export function readDisplayNotes(notes: string): DisplayNotes {
  const marks = [...notes.matchAll(LABEL)];
  const parts = new Map<string, string>();
  const rest = [notes.slice(0, marks[0]?.index ?? notes.length)];
  marks.forEach((mark, index) => {
    const text = notes.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim().replace(/\.+$/u, '');
    const label = (mark[1] ?? '').replace(/ilter$/u, 'ilters');
    // A label's words end with their sentence, unless they are a list of fields.
    const end = label === 'Fields' || label === 'Title' ? -1 : text.search(/\.\s+[\p{Lu}\d]/u);
    if (!parts.has(label)) parts.set(label, end === -1 ? text : text.slice(0, end));
    if (end !== -1) rest.push(text.slice(end + 1));
  });
  const filters = items(parts.get('Filters'));
  const path = parts.get('Path') ?? /(?:^|\s)(\/[\w%/.-]*\w)/u.exec(notes)?.[1] ?? null;
  const [place = '', ...behind] = (path ?? '').split(/,\s/u);
  return {
    path: place.startsWith('/') && !/\s/u.test(place) ? place : null,
    pager: parts.get('Pager') ?? null,
    filters: filters.filter((filter) => !filter.includes('(exposed)')),
    exposed: [...filters.filter((filter) => filter.includes('(exposed)')).map((filter) => filter.replace('(exposed)', '').trim()), ...items(parts.get('Exposed filters'))],
    // `null` is Views' own name for a contextual filter that looks at nothing.
    contextual: items(parts.get('Contextual filters')).filter((name) => name !== 'null'),
    sorts: items(parts.get('Sorts')),
    fields: parts.get('Fields') ?? null,
    access: parts.get('Access') ?? null,
    rest: [...rest, ...behind].map((text) => text.trim().replace(/[.\s]+$/u, '')).filter((text) => text !== '').join('. '),
  };
}

/** Reads a display's notes without what they say of changes. */
export const displayNotes = (row: SpecRow): DisplayNotes => readDisplayNotes(presentNote(row));

/** A display's notes with those of the default display where it says nothing itself: what Drupal takes over. */
export function withInherited(own: DisplayNotes, standard: DisplayNotes): DisplayNotes {
  const ownFilters = own.filters.length + own.exposed.length > 0;
  return {
    ...own,
    pager: own.pager ?? standard.pager,
    filters: ownFilters ? own.filters : standard.filters,
    exposed: ownFilters ? own.exposed : standard.exposed,
    contextual: own.contextual.length > 0 ? own.contextual : standard.contextual,
    sorts: own.sorts.length > 0 ? own.sorts : standard.sorts,
    fields: own.fields ?? standard.fields,
    access: own.access ?? standard.access,
  };
}

/** Plugin of a display, in lower case. */
export const pluginOf = (row: SpecRow): string => value(row, 'displayPlugin').toLowerCase();

/** True where a display's notes say something in the form that {@link displayNotes} reads. */
export function saysSomething(row: SpecRow): boolean {
  const { path, pager, fields, access, filters, exposed, contextual, sorts } = displayNotes(row);
  return [path, pager, fields, access].some((text) => text !== null) || [filters, exposed, contextual, sorts].some((names) => names.length > 0);
}
