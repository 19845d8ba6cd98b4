import { value } from '../../domain/rows';
import type { Component, SpecRow } from '../../domain/spec';
import { KINDS } from '../registry/kinds';
import { fold, isNothing } from '../text';

/** Custom entity types: a converter's note names the entity type, whose bundle the row is. */
const NOTED_ENTITY_TYPE = /(?:^|\n)entity type: *([a-z0-9_]+)/i;

/** Drupal's entity type of a bundle: field storage is per entity type. */
export function entityTypeOf(component: Component): string {
  const known = KINDS[component.kind].entityType;
  if (known !== '') return known;
  const noted = component.row === null ? undefined : NOTED_ENTITY_TYPE.exec(value(component.row, 'notes'))?.[1];
  return noted ?? (component.machineName === '' ? fold(component.name) : component.machineName.toLowerCase());
}

/** True for field rows with a storage of their own: base fields (`-`) and field groups have none. */
export const hasStorage = (row: SpecRow): boolean => isStored(value(row, 'machineName'));

const isStored = (machineName: string): boolean => !isNothing(machineName) && !machineName.startsWith('group_');

/** Field rows by the storage they share: by entity type, then by machine name; rows by sequence. */
export function storagesOf(components: readonly Component[]): Map<string, Map<string, SpecRow[]>> {
  const types = new Map<string, Map<string, SpecRow[]>>();
  for (const component of components) {
    if (component.children[0]?.sheet.type !== 'fields') continue;
    const entityType = entityTypeOf(component);
    const fields = types.get(entityType) ?? new Map<string, SpecRow[]>();
    types.set(entityType, fields);
    for (const row of component.children) {
      const field = value(row, 'machineName');
      if (!isStored(field)) continue;
      const rows = fields.get(field);
      if (rows === undefined) fields.set(field, [row]);
      else rows.push(row);
    }
  }
  for (const fields of types.values()) {
    for (const rows of fields.values()) if (rows.length > 1) rows.sort((a, b) => a.sequence - b.sequence);
  }
  return types;
}
