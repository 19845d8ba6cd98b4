import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import type { Part, TicketContext } from '../context';
import { differencesOf } from '../differences';
import { rowName } from '../facts/names';
import { allBuiltFields, builtFields, isChanged } from '../fields';
import { code, plain, quote, shortList, shortName } from '../language';

/** Fields whose whole row is told: new ones, and changed ones of which the sheet does not say what changed. */
export const describedFields = (context: TicketContext, part: Part): readonly SpecRow[] =>
  builtFields(part).filter((row) => !isChanged(context, row) || differencesOf(row).length === 0);

/** The same over all parts of a ticket. */
export const allDescribedFields = (context: TicketContext): readonly SpecRow[] => context.parts.flatMap((part) => describedFields(context, part));

/** Described fields, and changed ones of which the note gives a changed column only in part: the cell tells it. */
export const fieldsToTell = (context: TicketContext, key: string): readonly SpecRow[] =>
  allBuiltFields(context).filter((row) => !isChanged(context, row) || differencesOf(row).length === 0 || differencesOf(row).some((difference) => difference.key === key && difference.isCut));

/** A field is named on so many bundles one by one. */
const BUNDLES = 4;

/** Names that would run into the words around them are quoted: long ones, and those with an "and" or a comma of their own. */
export const clear = (label: string): string => (/\band\b|\bor\b|[,;:?]\s|[?]$/u.test(label) || label.split(' ').length > 5 ? quote(label) : plain(label));

/**
 * Names of fields for a sentence that holds for them and not for others of the ticket: a label that other fields have as
 * well is told apart by its machine name, or by its bundle where the machine name is the same.
 * @param part where given, the sentence is about this part, and its fields alone are told apart
 */
export function fieldNames(context: TicketContext, rows: readonly SpecRow[], part?: Part): string[] {
  const all = part === undefined ? [...allBuiltFields(context), ...context.rows.remove] : [...builtFields(part), ...part.children.remove];
  const others = all.filter((row) => !rows.includes(row));
  const named = rows.map((row) => {
    const twins = others.filter((other) => rowName(other) === rowName(row));
    const label = clear(shortName(rowName(row)));
    const machineName = value(row, 'machineName');
    if (twins.length === 0) return { label, on: '' };
    if (machineName !== '' && twins.every((twin) => value(twin, 'machineName') !== machineName)) return { label: `${label} (${code(machineName)})`, on: '' };
    return { label, on: plain(value(row, 'bundle').replace(/\s*\([^()]*\)$/u, '')) };
  });
  const told = [...new Set(named.map(({ label }) => label))].map((label) => {
    const bundles = [...new Set(named.filter((one) => one.label === label).map(({ on }) => on))].filter((on) => on !== '');
    return { label, on: bundles.length === 0 ? '' : ` on ${shortList(bundles, BUNDLES)}` };
  });
  // `A, B and C on X` rather than `A on X, B on X and C on X`.
  return told.map(({ label, on }, index) => (told[index + 1]?.on === on ? label : `${label}${on}`));
}
