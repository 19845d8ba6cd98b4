import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { presentNote } from '../differences';
import { rowName } from '../facts/names';
import { code, count, list, lowerFirst, plain, quote, shortList } from '../language';
import type { Candidate, CriterionRule, WritingContext } from '../rule';

const BUNDLES = 4;
const NAMED = 6;
const NOTES = 3;
const LONGEST = 140;

const NAME_NOTE = /^Machine name:\s*([a-z0-9_]+)\.?\s*/iu;
/** Cells that mean every bundle of the entity type. */
const ALL = /^(?:all|\*|any|every)$/iu;

const usedOn = (row: SpecRow): string[] =>
  value(row, 'usedOn')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== '-');

const typeOf = (row: SpecRow): string => plain(lowerFirst(value(row, 'entityType')));
const distinct = (items: readonly string[]): string[] => [...new Set(items)];
const names = (rows: readonly SpecRow[], most: number): string => shortList(rows.map((row) => plain(rowName(row))), most);

/** Machine name of a view mode: its column, or its note where the sheet has none. */
export const viewModeName = (row: SpecRow): string => value(row, 'machineName') || (NAME_NOTE.exec(value(row, 'notes'))?.[1] ?? '');

/** What is switched on for each bundle; of many bundles, those with the most view modes. */
function onBundles(rows: readonly SpecRow[]): Candidate[] {
  const bundles = distinct(rows.flatMap(usedOn)).filter((bundle) => !ALL.test(bundle));
  const modesOf = (bundle: string): SpecRow[] => rows.filter((row) => usedOn(row).includes(bundle));
  const everywhere = rows.filter((row) => usedOn(row).some((bundle) => ALL.test(bundle)));
  const said = (bundle: string): string => JSON.stringify(modesOf(bundle).map(rowName));
  const groups = distinct(bundles.map(said)).map((key) => bundles.filter((bundle) => said(bundle) === key));
  const ordered = [...groups].sort((a, b) => modesOf(b[0] ?? '').length * b.length - modesOf(a[0] ?? '').length * a.length);
  const told = ordered.slice(0, BUNDLES).map((group): Candidate => {
    const modes = modesOf(group[0] ?? '');
    return { text: `Manage display of ${shortList(group.map(plain), NAMED)} has ${names(modes, NAMED)} switched on as custom display${modes.length === 1 ? '' : 's'}.`, weight: 74, uses: modes.map((row) => ({ row, key: 'usedOn' })) };
  });
  const left = ordered.slice(BUNDLES).flat().length;
  return [
    ...told,
    ...(everywhere.length === 0 ? [] : [{ text: `${names(everywhere, NAMED)} ${everywhere.length === 1 ? 'is' : 'are'} switched on for every type of ${distinct(everywhere.map(typeOf)).map((type) => type.replace(/ type$/u, '')).join(' and ')}.`, weight: 75, uses: [] }]),
    ...(left === 0 ? [] : [{ text: `The ${count(left, 'other type')} of the table ${left === 1 ? 'has its' : 'have their'} view modes switched on.`, weight: 60, uses: [] }]),
  ];
}

/** What is to be seen in a view mode, by its note; view modes of one note together. */
function byNotes(context: WritingContext, rows: readonly SpecRow[]): Candidate[] {
  const groups = new Map<string, SpecRow[]>();
  for (const row of rows) {
    const note = presentNote(row).replace(NAME_NOTE, '').trim().replace(/[.\s]+$/u, '');
    if (note !== '' && note.length <= LONGEST && !/[\n?]/u.test(note) && !context.isOpen(row, 'notes')) groups.set(note, [...(groups.get(note) ?? []), row]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, NOTES)
    .map(([note, of]) => ({ text: `${names(of, 4)} ${of.length === 1 ? 'is' : 'are'} arranged as ${of.length === 1 ? 'its note asks' : 'their note asks'}: ${quote(note)}.`, weight: 78, uses: of.map((row) => ({ row, key: 'notes' })) }));
}

/** That the view modes exist, under which names, where they are switched on and what they show. */
export const viewModes: CriterionRule = (context) => {
  const rows = context.rows.build.filter((row) => row.sheet.type === 'view_modes');
  if (rows.length === 0) return [];
  const machine = rows.flatMap((row) => (viewModeName(row) === '' ? [] : [`${plain(rowName(row))} (${code(viewModeName(row))})`]));
  const types = list(distinct(rows.map(typeOf)));
  const nowhere = rows.filter((row) => usedOn(row).length === 0);
  return [
    { text: `${code('/admin/structure/display-modes/view')} lists the view ${rows.length === 1 ? 'mode' : 'modes'} ${machine.length === rows.length && rows.length <= 8 ? list(machine) : names(rows, 8)} for ${types}.`, weight: 80, uses: [] },
    ...byNotes(context, rows),
    ...onBundles(rows),
    ...(nowhere.length === 0 ? [] : [{ text: `Manage display of any ${distinct(nowhere.map(typeOf)).join(' or ')} offers ${names(nowhere, NAMED)} under Custom display settings.`, weight: rows.length === nowhere.length ? 60 : 46, uses: nowhere.map((row) => ({ row, key: 'usedOn' })) }]),
    ...(rows.length === machine.length ? [{ text: `The exported configuration knows ${rows.length === 1 ? '' : 'them as '}${rows.slice(0, 4).map((row) => (rows.length === 1 ? `${plain(rowName(row))} as ${code(viewModeName(row))}` : code(viewModeName(row)))).join(', ')}${rows.length > 4 ? ' and so on, by the machine names of the table' : ''}.`, weight: 40, uses: rows.slice(0, 4).map((row) => ({ row, key: 'machineName' })) }] : []),
    { text: `A view over ${types} offers ${names(rows, 4)} as what it shows of each item.`, weight: 30, uses: [] },
  ];
};
