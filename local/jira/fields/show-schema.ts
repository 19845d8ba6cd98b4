import type { JsonObject } from '../model/json';
import type { Field } from '../model/project';
import { kindOf } from './catalog';

/** The `schema` of a field in field lists and create metadata. */
export function showSchema(field: Field): JsonObject {
  const { type, items } = kindOf(field).schema;
  const origin = field.custom === null ? { system: field.id } : { custom: field.custom, customId: Number(field.id.replace('customfield_', '')) };
  return { type, ...(items === undefined ? {} : { items }), ...origin };
}
