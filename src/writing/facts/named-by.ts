import { rowKey } from '../../domain/rows';
import { type Component, isBundleKind, type SpecRow } from '../../domain/spec';
import { KIND_NOUNS } from '../nouns';
import type { PreparedWriting } from '../prepare';
import { rowName } from './names';

/** `Event › Picture` for a field of a type, `Event` for the type's own row, `view mode Teaser` for what is no type. */
export function placeOfRow({ spec }: PreparedWriting, row: SpecRow): string {
  const owner = spec.componentOfRow.get(rowKey(row.ref));
  if (owner === undefined) return rowName(row);
  const name = isBundleKind(owner.kind) ? owner.name.trim() : `${KIND_NOUNS[owner.kind][0]} ${owner.name.trim()}`;
  return owner.row === row ? name : `${name} › ${rowName(row)}`;
}

/** Rows elsewhere whose cells name the component, by reference or in running text, in the order of the Spec; rows that go are left out. */
export function rowsNaming(prepared: PreparedWriting, component: Component): SpecRow[] {
  const own = new Set([component.row, ...component.children]);
  const rows = [
    ...(prepared.mentionsOf.get(component.id) ?? []).map(({ from }) => from),
    ...(prepared.referencesTo.get(component.id) ?? []).filter(({ kind, match }) => kind !== 'parent' && match !== 'wildcard').map(({ from }) => from),
  ];
  return [...new Set(rows)]
    .filter((row) => !own.has(row) && prepared.options.statusPolicy[row.code] !== 'remove' && prepared.options.statusPolicy[row.code] !== 'skip')
    .sort((a, b) => a.sequence - b.sequence);
}

/** Where other sheets name the component, each place once; rows of the components `without` are left out. */
export const namedBy = (prepared: PreparedWriting, component: Component | null, without: readonly string[]): string[] =>
  component === null
    ? []
    : [...new Set(rowsNaming(prepared, component).filter((row) => !without.includes(prepared.spec.componentOfRow.get(rowKey(row.ref))?.id ?? '')).map((row) => placeOfRow(prepared, row)))];
