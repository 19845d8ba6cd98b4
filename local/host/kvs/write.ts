import { answerOf } from './answers';
import { checkKey, checkValue, expiryOf } from './checks';
import { checkEntityValue, schemaOf, type EntitySchemas } from './entity-schema';
import type { Records, Space } from './records';
import { refuse } from './refusal';
import type { SetOptions } from './requests';

export interface WritePorts {
  readonly records: Records;
  readonly schemas: EntitySchemas;
  readonly now: () => number;
}

/** A set whose every part has been checked, and that has not happened yet. */
export interface CheckedSet {
  readonly space: Space;
  readonly key: string;
  readonly json: string;
  readonly expiresAt: number | undefined;
  readonly options: SetOptions | undefined;
}

/** @throws KvsRefusal for the first thing that is wrong with key, entity, value or options. */
export const checkSet = (ports: WritePorts, space: Space, key: string, value: unknown, options: SetOptions | undefined): CheckedSet => {
  if (space.kind === 'entity') {
    const schema = schemaOf(ports.schemas, space.name);
    checkKey(key);
    checkEntityValue(schema, value);
  } else checkKey(key);
  return { space, key, json: checkValue(value), expiresAt: expiryOf(options, ports.now()), options };
};

export const bytesOfSet = (set: CheckedSet): number => Buffer.byteLength(set.key) + Buffer.byteLength(set.json);

/**
 * Writes it; the answer is what `returnValue` asks for, else nothing.
 * @throws KvsRefusal 409 KEY_CONFLICT under FAIL_IF_EXISTS.
 */
export const performSet = ({ records }: WritePorts, set: CheckedSet): Record<string, unknown> | undefined => {
  const previous = records.find(set.space, set.key);
  if (set.options?.keyPolicy === 'FAIL_IF_EXISTS' && previous !== undefined) {
    refuse('KEY_CONFLICT', 'Provided key already exists and cannot be overwritten', 409);
  }
  const record = records.put(set.space, set.key, set.json, set.expiresAt);
  const answered = set.options?.returnValue === 'LATEST' ? record : set.options?.returnValue === 'PREVIOUS' ? previous : undefined;
  return answered === undefined ? undefined : answerOf(answered, set.options?.returnMetadataFields);
};
