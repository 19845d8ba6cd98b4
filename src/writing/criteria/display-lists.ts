import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import type { Part } from '../context';
import { displayNotes, items, pluginOf, withInherited, type DisplayNotes } from '../displays';
import { capital, code, count, list, plain, quote } from '../language';
import type { Candidate, CriterionRule } from '../rule';
import { displayAgain, displayName } from './display-name';

const NAMED = 5;
const SHORT_FIELDS = 110;
const LONGEST_REST = 160;

/** Base tables as words for what is listed; of others the table is named. */
const LISTS: Readonly<Record<string, string>> = {
  content: 'content',
  'content revisions': 'content revisions',
  media: 'media',
  'media revisions': 'media revisions',
  users: 'user accounts',
  files: 'files',
  'taxonomy terms': 'taxonomy terms',
  comments: 'comments',
  'custom block': 'custom blocks',
  'log entries': 'log entries',
  redirect: 'redirects',
  'webform submission': 'webform submissions',
};

/** True for base tables of core and of the search index, whose entries visitors may be shown. */
export const isKnownTable = (table: string): boolean => Object.hasOwn(LISTS, table.toLowerCase()) || /^index\s/iu.test(table) || table === '';

/** What a view lists, by its base table: `content`, `entries of ai_log`. */
export function whatIsListed(view: SpecRow | null): string {
  const table = view === null ? '' : value(view, 'baseTable');
  const index = /^index\s+(.+)$/iu.exec(table)?.[1];
  if (index !== undefined) return `entries of the search index ${plain(index)}`;
  return LISTS[table.toLowerCase()] ?? (table === '' || table === '-' ? 'items' : `entries of ${table.includes('_') ? code(table) : plain(table)}`);
}

/** Names of filters and sorts: machine names as such, words of an author as words. */
const machineNames = (names: readonly string[]): string => {
  const isMachine = names.every((name) => /^[a-z][a-z0-9_.:-]*$/u.test(name));
  const unique = [...new Set(names)].map((name) => (isMachine ? code(name) : plain(name)));
  return unique.length <= NAMED ? list(unique) : `${unique.slice(0, NAMED - 1).join(', ')} and ${String(unique.length - NAMED + 1)} others`;
};

/** Pager of a note: `mini (10 items)`, `some (5 items)`, `none`. */
function paging(pager: string | null): string | null {
  const found = /^(mini|full|some|infinite_scroll)\s*\((\d+) items?\)$/u.exec(pager ?? '');
  if (found === null) return pager === 'none' ? 'all items at once' : null;
  const [, kind, amount = ''] = found;
  return kind === 'some' ? `${amount} ${amount === '1' ? 'item' : 'items'} at most` : `${amount} a page${kind === 'mini' || kind === 'full' ? ` with a ${kind} pager` : ''}`;
}

/** What a display lists, how it is narrowed, ordered and paged; null where its notes say none of it. */
function listing(notes: DisplayNotes): string | null {
  const parts = [
    paging(notes.pager),
    notes.filters.length === 0 ? null : `filtered by ${machineNames(notes.filters)}`,
    notes.contextual.length === 0 ? null : `with ${machineNames(notes.contextual)} as contextual ${notes.contextual.length === 1 ? 'filter' : 'filters'}`,
    notes.sorts.length === 0 ? null : `sorted by ${machineNames(notes.sorts)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function columns(name: string, fields: string): string {
  const names = items(fields);
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (names.length === 1) return `${capital(name)} shows the field ${quote(first)} of each item.`;
  if (fields.length <= SHORT_FIELDS) return `${capital(name)} shows ${quote(fields)}, in that order.`;
  return `${capital(name)} shows ${count(names.length, 'field')} in the order of its note, from ${quote(first)} to ${quote(last)}.`;
}

/** Who may open a display: by permission or role. */
function access(name: string, text: string): Candidate['text'] | null {
  const [kind = '', ...words] = text.split(/[\s:]+/u);
  const who = words.join(' ');
  if (/^permissions?$/u.test(kind) && who !== '') return `Whoever lacks the permission ${quote(who)} cannot open ${name}.`;
  if (!/^roles?$/u.test(kind) || who === '') return null;
  const roles = items(who);
  return `${capital(name)} is open to the ${roles.length === 1 ? 'role' : 'roles'} ${list(roles.map(quote))} only.`;
}

const WEIGHTS: Readonly<Record<string, number>> = { page: 86, block: 84, default: 83 };
/** Everybody has it, as Drupal is installed. */
const OPEN = 'access content';

interface Told {
  readonly row: SpecRow;
  readonly notes: DisplayNotes;
  /** What the view lists: `content`. */
  readonly what: string;
  /** Another display that gives the same list, as it is called. */
  readonly sameAs: string | null;
  /** The display's name once it has been named in full. */
  readonly again: string;
}

function ofDisplay({ row, notes, what, sameAs, again }: Told): Candidate[] {
  const name = displayName(row);
  const uses = [{ row, key: 'notes' }];
  const told = listing(notes);
  const narrowed = notes.exposed.length === 0 ? '' : `can be narrowed by ${machineNames(notes.exposed)}`;
  const isNamed = sameAs !== null || told !== null || notes.path !== null;
  const lists = sameAs === null ? `lists ${what}${told === null ? '' : `: ${told}`}` : `gives the same ${what} as ${sameAs}${told === null ? '' : `, ${told}`}`;
  const main = isNamed ? `${capital(name)} ${lists}${narrowed === '' ? '' : `; it ${narrowed}`}.` : narrowed === '' ? null : `${capital(name)} ${narrowed}.`;
  const later = main === null ? name : again;
  const who = notes.access === null ? null : access(later, notes.access);
  return [
    ...(main === null ? [] : [{ text: main, weight: (WEIGHTS[pluginOf(row)] ?? 80) - (sameAs === null ? 0 : 4), uses }]),
    ...(notes.rest === '' || notes.rest.length > LONGEST_REST || notes.rest.includes('?') ? [] : [{ text: `${capital(later)} does what its note asks: ${quote(notes.rest)}.`, weight: 79, uses }]),
    ...(notes.fields === null ? [] : [{ text: columns(later, notes.fields), weight: 72, uses }]),
    ...(who === null ? [] : [{ text: who, weight: (notes.access ?? '').endsWith(OPEN) ? 43 : 76, uses }]),
  ];
}

const isQuiet = ({ filters, exposed, contextual, sorts }: DisplayNotes): boolean => filters.length + exposed.length + contextual.length + sorts.length === 0;
const NOTHING: DisplayNotes = { path: null, pager: null, filters: [], exposed: [], contextual: [], sorts: [], fields: null, access: null, rest: '' };
/** Pages are told first: what they list is what exports and feeds give as well. */
const ORDER = ['page', 'block', 'embed', 'attachment'];
const placeOf = (row: SpecRow): number => (ORDER.includes(pluginOf(row)) ? ORDER.indexOf(pluginOf(row)) : ORDER.length);

/** What displays with lists of their own have in common where they give the same list. */
const listOf = ({ pager, filters, exposed, contextual, sorts, fields, rest }: DisplayNotes): string => JSON.stringify([pager, filters, exposed, contextual, sorts, fields, rest]);

function ofView(part: Part): Candidate[] {
  const rows = part.children.build.filter((row) => row.sheet.type === 'view_displays');
  const standard = part.component.children.find((row) => pluginOf(row) === 'default');
  const live = rows.filter((row) => row !== standard).sort((a, b) => placeOf(a) - placeOf(b));
  const inherited = standard === undefined ? NOTHING : displayNotes(standard);
  const what = whatIsListed(part.component.row);
  const told = live.length === 0 ? rows : live;
  let model: SpecRow | null = null;
  const byList = new Map<string, SpecRow>();
  return told.flatMap((row, index) => {
    const own = displayNotes(row);
    const again = displayAgain(row, told);
    if (row === standard) return ofDisplay({ row, notes: own, what, sameAs: null, again });
    const twin = isQuiet(own) ? undefined : byList.get(listOf(own));
    if (twin !== undefined) return ofDisplay({ row, notes: { ...NOTHING, path: own.path, access: own.access }, what, sameAs: displayAgain(twin, told), again });
    byList.set(listOf(own), row);
    // The first display that takes over the default's list tells it; the others are the same list elsewhere.
    const sameAs = model !== null && isQuiet(own) && !isQuiet(inherited) ? displayAgain(model, told) : null;
    // A display with filters of its own may have overridden the rest as well: nothing is inherited then.
    const notes = sameAs === null && isQuiet(own) ? withInherited(own, inherited) : own;
    if (isQuiet(own)) model ??= row;
    return ofDisplay({ row, notes: row === model || told.length === 1 ? notes : { ...notes, fields: own.fields, access: index === 0 ? (own.access ?? inherited.access) : own.access }, what, sameAs, again });
  });
}

/** What each display lists, how it filters and sorts, at which path, for whom. */
export const displayLists: CriterionRule = (context) => context.parts.filter(({ component }) => component.kind === 'view').flatMap(ofView);
