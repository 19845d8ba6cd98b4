import { presentNote } from '../../differences';
import { value } from '../../../domain/rows';
import { type Component, isBundleKind, type SpecRow } from '../../../domain/spec';
import { fold } from '../../../spec/text';
import type { TicketContext } from '../../context';
import { allBuiltFields, isReference } from '../../fields';
import type { PreparedWriting } from '../../prepare';
import { isBlank, isGoing, isNew } from '../shared';

const SAYS_TARGET = /target|options come from|refers? to|choose from/iu;
const NAMES_TARGET = /\bonly\b|allowed|allow /iu;

/** Reference fields that the ticket makes and whose row does not say what they may refer to. */
export const withoutTarget = (context: TicketContext): readonly SpecRow[] =>
  allBuiltFields(context).filter((row) => isReference(row) && isBlank(row, 'refBundle') && isNew(context, row, 'refBundle') && !SAYS_TARGET.test(presentNote(row)));

const singular = (text: string): string => {
  const folded = fold(text);
  return folded.replace(/ies$/u, 'y').replace(/(?<=[^su])s$/u, '');
};

/** True where a field of this type and widget can refer to such a component. */
function isFitting(row: SpecRow, { kind }: Component): boolean {
  if (!isBundleKind(kind)) return false;
  if (/paragraph|revisions/iu.test(value(row, 'fieldType'))) return kind === 'paragraph_type';
  return /^(?:media library|entity browser)/iu.test(value(row, 'widget')) ? kind === 'media_type' : kind !== 'paragraph_type';
}

const byName = new WeakMap<PreparedWriting, ReadonlyMap<string, readonly Component[]>>();

/** Types that stay, by their names in the singular. */
function typesOf(prepared: PreparedWriting): ReadonlyMap<string, readonly Component[]> {
  const known = byName.get(prepared);
  if (known !== undefined) return known;
  const types = new Map<string, Component[]>();
  for (const component of prepared.spec.components) {
    if (!isBundleKind(component.kind) || component.row === null || isGoing(prepared, component.row)) continue;
    const same = types.get(singular(component.name));
    if (same === undefined) types.set(singular(component.name), [component]);
    else same.push(component);
  }
  byName.set(prepared, types);
  return types;
}

/** The one type that a reference without a target can mean: named by its note, or called as the field is; else null. */
export function targetByName(context: TicketContext, row: SpecRow): Component | null {
  const { spec, prepared } = context;
  const fitting = (component: Component): boolean => isFitting(row, component) && component.row !== null && !isGoing(prepared, component.row);
  const noted = NAMES_TARGET.test(presentNote(row)) ? spec.mentionsIn(row, 'notes').flatMap(({ to }) => spec.componentById.get(to) ?? []).filter(fitting) : [];
  const found = noted.length > 0 ? noted : (typesOf(prepared).get(singular(value(row, 'label'))) ?? []).filter(fitting);
  return found.length === 1 ? (found[0] ?? null) : null;
}
