import type { AttributeType, EntityDeclaration } from '../app/manifest';
import { refuse } from './refusal';

export interface EntityIndex {
  readonly name: string;
  readonly partition: readonly string[];
  /** The attribute that orders it; undefined for `by-key`, which is ordered by the key. */
  readonly range: string | undefined;
}

export interface EntitySchema {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, AttributeType>;
  readonly indexes: ReadonlyMap<string, EntityIndex>;
}

const ATTRIBUTE_NAME = /^[_A-Za-z][_0-9A-Za-z]*$/;
const MAX_PARTITION_BYTES = 1_700;
const MAX_RANGE_BYTES = 900;
const MAX_INT = 2_147_483_647;

/** @throws Error where the manifest declares what Forge's validator refuses. */
export const createEntitySchema = (declaration: EntityDeclaration): EntitySchema => {
  const attributes = new Map(Object.entries(declaration.attributes).map(([name, { type }]) => [name, type]));
  for (const name of attributes.keys()) {
    if (!ATTRIBUTE_NAME.test(name)) throw new Error(`Entity ${declaration.name}: "${name}" is no attribute name.`);
  }
  const indexes = (declaration.indexes ?? []).map((index): EntityIndex => {
    const made = typeof index === 'string'
      ? { name: index, partition: [], range: index }
      : { name: index.name, partition: index.partition ?? [], range: index.range[0] };
    if (typeof index !== 'string' && index.range.length !== 1) throw new Error(`Entity ${declaration.name}, index ${made.name}: a range has exactly one attribute.`);
    for (const attribute of [...made.partition, made.range ?? '']) {
      const type = attributes.get(attribute);
      if (type === undefined) throw new Error(`Entity ${declaration.name}, index ${made.name}: there is no attribute "${attribute}".`);
      if (type === 'any') throw new Error(`Entity ${declaration.name}, index ${made.name}: an attribute of type any cannot be indexed.`);
    }
    return made;
  });
  if (indexes.length > 7) throw new Error(`Entity ${declaration.name}: more than 7 indexes.`);
  return {
    name: declaration.name,
    attributes,
    indexes: new Map([{ name: 'by-key', partition: [], range: undefined }, ...indexes].map((index) => [index.name, index])),
  };
};

const fits = (type: AttributeType, value: unknown): boolean => {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value) && Number(value) >= -MAX_INT - 1 && Number(value) <= MAX_INT;
    case 'float':
      return typeof value === 'number' && Number.isFinite(value);
    case 'any':
      return true;
  }
};

/** @throws KvsRefusal INCORRECT_PROPERTY_TYPE, or INVALID_ENTITY_VALUE for text of nothing but white space. */
export const checkAttribute = (schema: EntitySchema, name: string, value: unknown): void => {
  const type = schema.attributes.get(name);
  if (type === undefined) return refuse('INVALID_ENTITY_VALUE', `Entity "${schema.name}" has no attribute "${name}".`);
  if (!fits(type, value)) refuse('INCORRECT_PROPERTY_TYPE', `Data type for property "${name}" is defined as "${type}"`);
  if (type === 'string' && String(value).trim() === '') refuse('INVALID_ENTITY_VALUE', `Property "${name}" cannot be empty.`);
};

const bytes = (value: unknown): number => Buffer.byteLength(String(value));

/** @throws KvsRefusal as checkAttribute; MAX_SIZE where an indexed value is longer than an index can hold. */
export const checkEntityValue = (schema: EntitySchema, value: unknown): void => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse('INVALID_ENTITY_VALUE', 'Entity values must match one of the types defined in Custom Entities.');
  }
  const record = new Map(Object.entries(value as object));
  for (const [name, attribute] of record) checkAttribute(schema, name, attribute);
  for (const index of schema.indexes.values()) {
    if (index.range !== undefined && record.has(index.range) && bytes(record.get(index.range)) > MAX_RANGE_BYTES) {
      refuse('MAX_SIZE', `Property "${index.range}" is longer than the ${MAX_RANGE_BYTES.toString()} bytes that index "${index.name}" takes.`);
    }
    if (index.partition.reduce((sum, name) => sum + bytes(record.get(name) ?? ''), 0) > MAX_PARTITION_BYTES) {
      refuse('MAX_SIZE', `The partition of index "${index.name}" is longer than ${MAX_PARTITION_BYTES.toString()} bytes.`);
    }
  }
};

export type EntitySchemas = ReadonlyMap<string, EntitySchema>;

export const createEntitySchemas = (declarations: readonly EntityDeclaration[]): EntitySchemas => {
  if (declarations.length > 20) throw new Error('More than 20 entities are declared.');
  return new Map(declarations.map((declaration) => [declaration.name, createEntitySchema(declaration)]));
};

/** @throws KvsRefusal 404 SCHEMA_NOT_FOUND for an entity that the manifest does not declare. */
export const schemaOf = (schemas: EntitySchemas, name: string): EntitySchema =>
  schemas.get(name) ?? refuse('SCHEMA_NOT_FOUND', 'The schema provided does not exist', 404);
