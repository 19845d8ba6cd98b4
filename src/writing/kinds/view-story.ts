import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { isKnownTable, whatIsListed } from '../criteria/display-lists';
import { displayNotes, pluginOf, withInherited } from '../displays';
import { article, code, firstSentence, lowerFirst, plain, shortList, wordCount } from '../language';
import { labels } from '../facts/names';
import { isChanged } from '../fields';
import type { WritingContext } from '../rule';
import { turnPronouns } from './verbs';

/** Lists of administration that editors use as well. */
const EDITORS = /^\/(?:admin\/(?:content|ma-dash)|node\/add)\b|\/(?:edit|revisions)\b/u;
const ADMIN = /^\/admin\b|^\/user\/|^\/file\//u;

/** Descriptions that say what is listed, after which the list itself can be wished for. */
const LIST_OF = /^(?:an? |the )?(?:list|listing|overview|collection|log) of (.+)$/iu;
const SHOWS = /^(?:shows|lists|displays|returns|gives) (.+)$/iu;
const TO_DO = /^(?:find|manage|moderate|search|browse|export|select|review|audit)\s/iu;
/** Nobody manages what they only visit. */
const MANAGES = /\b(?:manage|moderate|review|audit|administer)\b/iu;
const ALL = /^(?:all|every|up to|recent|what is|the|news|old|content|top-level|information|bookings|library|vas?|kb|an? )\b/iu;
const NO_WISH = /\b(?:views?|module|hook|altered|api endpoints?|do not|used|this)\b|["“”?]/iu;
const MOST_WORDS = 22;

const liveDisplays = (rows: readonly SpecRow[]): readonly SpecRow[] => rows.filter((row) => pluginOf(row) !== 'default');

/** Who reads the list: by its paths, by who may open it, by where its displays are used. */
function reader(rows: readonly SpecRow[]): string {
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

/** The list in words: where its description says what it lists, those; else its name and base table. */
function listOf(name: string, view: SpecRow | null): string {
  const first = view === null ? '' : firstSentence(value(view, 'description'));
  const usable = first !== '' && !NO_WISH.test(first) && wordCount(first) >= 2 && wordCount(first) <= MOST_WORDS;
  if (usable && TO_DO.test(first)) return `to ${turnPronouns(plain(lowerFirst(first)))}`;
  const list = LIST_OF.exec(first)?.[1];
  if (usable && list !== undefined) return `a list of ${plain(list)}`;
  const shown = SHOWS.exec(first)?.[1];
  if (usable && shown !== undefined) return `to see ${plain(shown)}`;
  if (usable && ALL.test(first)) return `to see ${turnPronouns(plain(lowerFirst(first)))}`;
  return `to find ${whatIsListed(view)} in the list ${name}`;
}

/** The story of a view: of the person who reads the list, where they find it. */
export function viewStory(context: WritingContext): string {
  const part = context.parts.find(({ component }) => component.kind === 'view');
  if (part === undefined) return 'As a site builder, I want the displays below on their views.';
  const rows = part.component.children.filter((row) => row.sheet.type === 'view_displays');
  const here = part.children.build.filter((row) => row.sheet.type === 'view_displays');
  const name = plain(part.component.name);
  const reads = reader(here.length === 0 ? rows : [...here, ...rows.filter((row) => pluginOf(row) === 'default')]);
  const manages = part.own === null ? false : MANAGES.test(firstSentence(value(part.own, 'description')));
  const table = part.component.row === null ? '' : value(part.component.row, 'baseTable');
  const isPublic = liveDisplays(here).some((row) => pluginOf(row) === 'page' && displayNotes(row).path !== null);
  const who = isPublic ? reads : insider(reads, manages, table, [name, ...labels(here)].join(' '));
  const isNew = part.own !== null && context.roleOf(part.own) === 'build' && !isChanged(context, part.own);
  if (!isNew) {
    const fresh = labels(here.filter((row) => !isChanged(context, row)));
    const changed = labels(here.filter((row) => isChanged(context, row)));
    if (fresh.length > 0) return `As ${who}, I want ${shortList(fresh, 4)} in the view ${name}${changed.length === 0 ? '' : `, and ${shortList(changed, 4)} as the sheet has ${changed.length === 1 ? 'it' : 'them'} now`}.`;
    return `As ${who}, I want ${changed.length === 0 ? `the view ${name}` : `${shortList(changed, 4)} of the view ${name}`} as the sheet has ${changed.length > 1 ? 'them' : 'it'} now.`;
  }
  const paths = [...new Set(liveDisplays(here).flatMap((row) => (pluginOf(row) === 'page' ? (displayNotes(row).path ?? []) : [])))];
  const list = listOf(name, part.own);
  const [first, second, ...more] = paths.map(code);
  if (first === undefined) return `As ${who}, I want ${list}.`;
  const where = second === undefined ? first : more.length === 0 ? `${first} and ${second}` : `${first} and ${String(paths.length - 1)} other pages`;
  return `As ${who}, I want ${list}${list.includes(',') ? ',' : ''} at ${where}.`;
}
