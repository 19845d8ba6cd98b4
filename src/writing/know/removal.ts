import { rowKey, value } from '../../domain/rows';
import { type ComponentKind, isBundleKind, type SpecRow } from '../../domain/spec';
import { isToBuild } from '../../domain/status';
import { withoutSettings } from '../criteria/type-settings';
import { presentNote } from '../differences';
import { placeOfRow, rowsNaming } from '../facts/named-by';
import { rowName } from '../facts/names';
import { code, plain, quote, shortList, strong } from '../language';
import type { KnowRule, WritingContext } from '../rule';

const NAMED = 5;
const LONGEST = 200;

/** What to look for before a thing of a kind is taken away, beyond its content. */
const USES: Readonly<Partial<Record<ComponentKind, (names: string) => string>>> = {
  view: (names) => `If a menu, a block or a page still shows ${names}, name it here, and ask before deleting.`,
  view_mode: (names) => `If a view, a field or a template still renders ${names}, name it here, and ask before deleting.`,
  image_style: (names) => `If a formatter, a view mode or a responsive style still uses ${names}, name it here: Drupal asks for a replacement.`,
  responsive_image_style: (names) => `If a formatter or a view mode still uses ${names}, name it here, and ask before deleting.`,
  user_role: (names) => `If people have ${names} as a role, note here how many, and ask which role they get.`,
  workflow: (names) => `If content is moderated by ${names}, note here how much, and ask before deleting.`,
  menu: (names) => `If ${names} still holds links or stands in a region, note here which, and ask before deleting.`,
};

const goes = ({ parts, roleOf }: WritingContext): WritingContext['parts'] => parts.filter(({ own }) => own !== null && roleOf(own) === 'remove');

/** What comes first in every removal. */
export const lookFirst: KnowRule = (context) => {
  const whole = goes(context);
  const types = whole.filter(({ component }) => isBundleKind(component.kind));
  const names = (parts: WritingContext['parts'], word: 'and' | 'or' = 'or'): string => shortList(parts.map(({ component }) => plain(component.name)), 3, word);
  const content = types.length === 0 ? [] : [`If the site holds anything of ${names(types)}, note here how much, and ask before deleting.`];
  const others = [...new Set(whole.map(({ component }) => component.kind))].flatMap((kind) => USES[kind]?.(names(whole.filter(({ component }) => component.kind === kind), 'or')) ?? []);
  const going = context.rows.remove.filter((row) => row.sheet.type === 'fields').length;
  const fields = whole.length > 0 || going === 0 ? [] : [`If the ${going === 1 ? 'field holds' : 'fields hold'} values, note here how many, and ask before deleting.`];
  const use = [...content, ...others, ...fields];
  return [`${strong('Look first.')} If the site does not have what is listed below, close this as not needed. ${(use.length === 0 ? ['If something on the site still shows or links to it, name that here, and ask before deleting.'] : use).join(' ')}`];
};

/** What the rows of the things themselves say of their end. */
export const ownWordsOnRemoval: KnowRule = (context) =>
  goes(context).flatMap(({ component, own }) => {
    const note = own === null ? '' : withoutSettings(presentNote(own)).trim().replace(/[.\s]+$/u, '');
    return note === '' || note.length > LONGEST || note.includes('\n') || /^(?:machine name|\d+ permissions?):/iu.test(note) ? [] : [`The note of ${plain(component.name)}: ${quote(note)}.`];
  });

/** A view of which every display goes, but whose own row no sheet marks. */
export const wholeView: KnowRule = (context) =>
  context.parts.flatMap(({ component, own, children }) => {
    const first = children.remove.find((row) => row.sheet.type === 'view_displays' && /^(?:default|master)$/iu.test(value(row, 'displayPlugin') || value(row, 'title')));
    if (component.kind !== 'view' || own !== null || first === undefined) return [];
    return [`${plain(rowName(first))} is the default display of ${plain(component.name)}, which Drupal removes only with the whole view: if no other display is left, delete the view.`];
  });

/** Rows that stay and still name what goes. */
export const stillNamed: KnowRule = (context) =>
  goes(context).flatMap(({ component }) => {
    const ids = new Set(context.parts.map((part) => part.component.id));
    const rows = rowsNaming(context.prepared, component).filter((row) => !ids.has(context.spec.componentOfRow.get(rowKey(row.ref))?.id ?? '') && !/^\d+ permissions?:/iu.test(value(row, 'notes')));
    const names = [...new Set(rows.map((row) => plain(placeOfRow(context.prepared, row))))];
    return names.length === 0 ? [] : [`${strong('Still named')} by rows that stay: ${plain(component.name)} in ${shortList(names, NAMED)}.`];
  });

interface Kept {
  readonly row: SpecRow;
  /** Rows of other bundles that share the storage and do not go. */
  readonly others: readonly SpecRow[];
}

/** Fields of a removal, each with those that keep its storage. */
export function keptFields(context: WritingContext): readonly Kept[] {
  const { sharersOf, options } = context.prepared;
  return context.rows.remove
    .filter((row) => row.sheet.type === 'fields' && sharersOf.has(rowKey(row.ref)))
    .map((row) => {
      const sharers = sharersOf.get(rowKey(row.ref)) ?? [];
      return { row, others: sharers.filter((other) => rowKey(other.ref) !== rowKey(row.ref) && options.statusPolicy[other.code] !== 'remove' && options.statusPolicy[other.code] !== 'skip') };
    });
}

const bundleOf = ({ spec }: WritingContext, row: SpecRow): string => plain(spec.componentOfRow.get(rowKey(row.ref))?.name ?? rowName(row));

/** Fields of a removal that other bundles keep, those that must be elsewhere first, and those whose data goes with it. */
export const sharedOnRemoval: KnowRule = (context) => {
  const fields = keptFields(context);
  const { statusPolicy, devPolicy } = context.prepared.options;
  const isThere = (row: SpecRow): boolean => statusPolicy[row.code] === 'exists' || statusPolicy[row.code] === 'change' || (devPolicy === 'already_built' && value(row, 'dev') !== '');
  const shared = fields.filter(({ others }) => others.length > 0);
  const first = shared.filter(({ others }) => !others.some(isThere) && others.some((other) => isToBuild(statusPolicy[other.code])));
  const later = shared.filter((field) => !first.includes(field));
  const alone = fields.filter(({ others }) => others.length === 0);
  const ending = [...new Set(alone.map(({ row }) => code(value(row, 'machineName'))))];
  const keepers = (of: readonly Kept[]): string => shortList([...new Set(of.flatMap(({ others }) => others.map((other) => bundleOf(context, other))))], 4);
  const names = (of: readonly Kept[]): string => shortList([...new Set(of.map(({ row }) => `${plain(rowName(row))} (${code(value(row, 'machineName'))})`))], 4);
  return [
    ...(later.length === 0 ? [] : [`${strong('Shared:')} ${names(later)} ${later.length === 1 ? 'stays' : 'stay'} on ${keepers(later)}. Delete ${later.length === 1 ? 'it' : 'them'} here only.`]),
    ...(first.length === 0 ? [] : [`${strong('Order:')} when the last type loses a field, Drupal deletes the field with its values. ${keepers(first)} must have ${names(first)} before ${first.length === 1 ? 'it goes' : 'they go'} here.`]),
    ...(alone.length === 0 ? [] : [`No type that stays has ${shortList(ending, 6)}: ${ending.length === 1 ? 'its' : 'their'} values go with ${ending.length === 1 ? 'it' : 'them'}.`]),
  ];
};

