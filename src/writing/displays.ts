import { value } from '../domain/rows';
import type { SpecRow } from '../domain/spec';

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
}

const LABEL = /(?:^|(?<=[.\n]\s*))(Title|Path|Pager|Filters|Contextual filters|Sorts|Relationships|Fields|Access|Header|Footer|Empty|Format|Changed):\s*/gu;

const items = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Reads a display's notes; what they do not say is null or empty. */
export function displayNotes(row: SpecRow): DisplayNotes {
  const notes = value(row, 'notes');
  const marks = [...notes.matchAll(LABEL)];
  const parts = new Map<string, string>();
  marks.forEach((mark, index) => {
    const text = notes.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim().replace(/\.$/u, '');
    if (mark[1] !== undefined && !parts.has(mark[1])) parts.set(mark[1], text);
  });
  const filters = items(parts.get('Filters'));
  const path = parts.get('Path') ?? /(?:^|\s)(\/[\w%/.-]*\w)/u.exec(parts.has('Changed') ? notes.slice(0, notes.indexOf('Changed:')) : notes)?.[1] ?? null;
  return {
    path: path !== null && path.startsWith('/') && !/\s/u.test(path) ? path : null,
    pager: parts.get('Pager') ?? null,
    filters: filters.filter((filter) => !filter.includes('(exposed)')),
    exposed: filters.filter((filter) => filter.includes('(exposed)')).map((filter) => filter.replace('(exposed)', '').trim()),
    contextual: items(parts.get('Contextual filters')),
    sorts: items(parts.get('Sorts')),
    fields: parts.get('Fields') ?? null,
    access: parts.get('Access') ?? null,
  };
}

/** Plugin of a display, in lower case. */
export const pluginOf = (row: SpecRow): string => value(row, 'displayPlugin').toLowerCase();

/** True where a display's notes say something in the form that {@link displayNotes} reads. */
export function saysSomething(row: SpecRow): boolean {
  const { path, pager, fields, access, filters, exposed, contextual, sorts } = displayNotes(row);
  return [path, pager, fields, access].some((text) => text !== null) || [filters, exposed, contextual, sorts].some((names) => names.length > 0);
}
