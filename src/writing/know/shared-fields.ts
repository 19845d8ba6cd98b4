import { rowKey, value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import type { Disposition } from '../../domain/status';
import { allBuiltFields, isBaseField, isChanged } from '../fields';
import { plain, shortList, strong } from '../language';
import type { KnowRule, WritingContext } from '../rule';
import { fieldNames } from './not-here';
import { labels } from '../facts/names';

interface Shared {
  readonly row: SpecRow;
  readonly others: readonly SpecRow[];
}

const dispositionOf = (context: WritingContext, row: SpecRow): Disposition => context.prepared.options.statusPolicy[row.code];

function sharedFields(context: WritingContext): Shared[] {
  return allBuiltFields(context)
    .filter((row) => !isBaseField(row) && !isChanged(context, row))
    .flatMap((row): Shared[] => {
      const others = (context.prepared.sharersOf.get(rowKey(row.ref)) ?? []).filter((other) => rowKey(other.ref) !== rowKey(row.ref));
      return others.length === 0 ? [] : [{ row, others }];
    });
}

const bundles = (context: WritingContext, shared: readonly Shared[], keep: (row: SpecRow) => boolean): string => {
  const names = shared.flatMap(({ others }) => others.filter(keep).map((row) => plain(context.spec.componentOfRow.get(rowKey(row.ref))?.name ?? '')));
  return shortList([...new Set(names.filter((name) => name !== ''))], 4);
};

const say = (shared: readonly Shared[], tell: (names: string, one: boolean) => string): string[] => {
  const rows = shared.map(({ row }) => row);
  return rows.length === 0 ? [] : [tell(fieldNames(rows), labels(rows).length === 1)];
};

/** Ticket that builds a row, in plan order. */
const orderOf = (context: WritingContext, row: SpecRow): number => context.prepared.ticketOfRow.get(rowKey(row.ref))?.order ?? Infinity;

/** The bundle on which a storage is made first, of those that share it. */
function makerOf(context: WritingContext, { others }: Shared): string {
  const [first] = [...others].sort((a, b) => orderOf(context, a) - orderOf(context, b));
  return first === undefined ? '' : plain(context.spec.componentOfRow.get(rowKey(first.ref))?.name ?? '');
}

const MAKERS = 3;

/** Fields by the bundle on which they are made first, the one with most of them first. */
function byMaker(context: WritingContext, shared: readonly Shared[]): string {
  const makers = new Map<string, Shared[]>();
  for (const one of shared) makers.set(makerOf(context, one), [...(makers.get(makerOf(context, one)) ?? []), one]);
  const sorted = [...makers].sort(([, a], [, b]) => b.length - a.length);
  const told = sorted.slice(0, MAKERS).map(([maker, of]) => `${fieldNames(of.map(({ row }) => row))} (on ${maker})`);
  const rest = sorted.slice(MAKERS).reduce((sum, [, of]) => sum + of.length, 0);
  return [...told, ...(rest === 0 ? [] : [`${String(rest)} ${rest === 1 ? 'other' : 'others'} elsewhere`])].join('; ');
}

/**
 * Fields whose storage other bundles share, and where it is made first. Storage is per entity type; a row that exists
 * proves that it is there, the reused flag proves nothing.
 */
export const sharedStorage: KnowRule = (context) => {
  const shared = sharedFields(context);
  const exists = (row: SpecRow): boolean => dispositionOf(context, row) === 'exists' || context.roleOf(row) === 'exists';
  const changing = (row: SpecRow): boolean => exists(row) || dispositionOf(context, row) === 'change';
  const there = shared.filter(({ others }) => others.some(changing));
  const open = shared.filter((one) => !there.includes(one));
  const earlier = open.filter(({ others }) => others.some((row) => orderOf(context, row) < context.ticket.order));
  const first = open.filter((one) => !earlier.includes(one) && one.others.some((row) => orderOf(context, row) > context.ticket.order && orderOf(context, row) !== Infinity));
  const sentences = [
    ...say(there, (names, one) => `${names} ${one ? 'exists' : 'exist'} already on ${bundles(context, there, changing)}: reuse ${one ? 'it' : 'them'}.`),
    ...(earlier.length === 0 ? [] : [`Made earlier in the plan and reused here: ${byMaker(context, earlier)}.`]),
    ...say(first, (names, one) => `${names} ${one ? 'is' : 'are'} made here first and reused later by ${bundles(context, first, (row) => orderOf(context, row) > context.ticket.order)}.`),
  ];
  return sentences.length === 0 ? [] : [`${strong('Shared fields.')} ${sentences.join(' ')}`];
};

/** A field marked as reused that no other row has. */
export const reusedAlone: KnowRule = (context) => {
  const alone = allBuiltFields(context).filter((row) => /^y/iu.test(value(row, 'reused')) && context.prepared.sharersOf.get(rowKey(row.ref))?.length === 1);
  if (alone.length === 0) return [];
  const one = labels(alone).length === 1;
  return [`${fieldNames(alone)} ${one ? 'is' : 'are'} marked as reused, but no other row has ${one ? 'the field' : 'these fields'}: create ${one ? 'it' : 'them'} here.`];
};
