import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import type { Part } from '../context';
import { isKnownTable } from '../criteria/display-lists';
import { displayNotes, pluginOf, withInherited } from '../displays';
import { labels } from '../facts/names';
import { article, firstSentence, plain } from '../language';

/** Lists of administration that editors use as well. */
const EDITORS = /^\/(?:admin\/(?:content|ma-dash)|node\/add)\b|\/(?:edit|revisions)\b/u;
const ADMIN = /^\/admin\b|^\/user\/|^\/file\//u;

/** Nobody manages what they only visit. */
const MANAGES = /\b(?:manage|moderate|review|audit|administer)\b/iu;

export const liveDisplays = (rows: readonly SpecRow[]): readonly SpecRow[] => rows.filter((row) => pluginOf(row) !== 'default');

/** Who reads the list: by its paths, by who may open it, by where its displays are used. */
function byDoors(rows: readonly SpecRow[]): string {
  const live = liveDisplays(rows);
  const standard = rows.find((row) => pluginOf(row) === 'default');
  const paths = live.flatMap((row) => displayNotes(row).path ?? []);
  const doors = live.map((row) => (standard === undefined ? displayNotes(row) : withInherited(displayNotes(row), displayNotes(standard))).access ?? '');
  const [role, ...others] = [...new Set(doors.filter((door) => door !== ''))];
  const only = others.length === 0 ? /^roles? ([^,]+)$/u.exec(role ?? '')?.[1] : undefined;
  if (only !== undefined && !/^(?:administrator|anonymous|authenticated)$/iu.test(only)) return `${article(only)} ${plain(only)}`;
  if (paths.some((path) => EDITORS.test(path))) return 'an editor';
  if (paths.some((path) => ADMIN.test(path)) || doors.some((door) => /administer|access administration|administrator$/u.test(door))) return 'a site administrator';
  if (doors.some((door) => /administration|author|dashboard|draggable|edit|overview|review/u.test(door))) return 'an editor';
  const plugins = new Set(live.map(pluginOf));
  if (plugins.has('page') && paths.length > 0) return 'a visitor';
  if (plugins.has('entity reference') || plugins.has('entity browser')) return 'an editor';
  if ([...plugins].every((plugin) => plugin.includes('export')) && plugins.size > 0) return 'somebody who takes data from the site';
  return plugins.has('page') || plugins.has('block') || plugins.has('feed') ? 'a visitor' : 'a site builder';
}

/** Words of a view's or display's name that speak of the work behind the site. */
const WORK = /\b(?:admin|audits?|dashboard|edits|(?<!rest )exports?|flagged|logs?|moderat\w+|orphan\w*|needs review|reports?|scheduled?|workbench|workflow)\b/iu;

/** Who reads a list of which the sheet gives no path and no access: whoever the names and the base table speak of. */
function insider(reads: string, manages: boolean, table: string, names: string): string {
  if (!/visitor|builder/u.test(reads)) return reads;
  if (/^(?:log entries|redirect)$/iu.test(table)) return 'a site administrator';
  if (manages || WORK.test(names)) return 'an editor';
  return isKnownTable(table) ? reads : 'a site builder';
}

/**
 * Who reads a view: by its paths and access, else by where its displays are used, what it lists, and what the names of
 * view and displays speak of.
 * @param here displays that the ticket builds
 */
export function readerOf(part: Part, here: readonly SpecRow[]): string {
  const rows = part.component.children.filter((row) => row.sheet.type === 'view_displays');
  const reads = byDoors(here.length === 0 ? rows : [...here, ...rows.filter((row) => pluginOf(row) === 'default' && !here.includes(row))]);
  if (liveDisplays(here).some((row) => pluginOf(row) === 'page' && displayNotes(row).path !== null)) return reads;
  const manages = part.own !== null && MANAGES.test(firstSentence(value(part.own, 'description')));
  const table = part.component.row === null ? '' : value(part.component.row, 'baseTable');
  return insider(reads, manages, table, [part.component.name, ...labels(here)].join(' '));
}
