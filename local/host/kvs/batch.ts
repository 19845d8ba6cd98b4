import { answerOf, sizeOf } from './answers';
import { checkKey } from './checks';
import { schemaOf } from './entity-schema';
import { spaceName, spaceOf, type StoredRecord } from './records';
import { KvsRefusal, refuse } from './refusal';
import type { MetadataField } from './requests';
import type { WritePorts } from './write';

const MAX_KEYS = 25;
const MAX_BYTES = 4 * 1024 * 1024;

export interface BatchKey {
  readonly key: string;
  readonly entityName?: string | undefined;
}

export interface BatchAnswer {
  readonly successfulKeys: readonly Record<string, unknown>[];
  readonly failedKeys: readonly Record<string, unknown>[];
}

const nameOf = (item: BatchKey): Record<string, unknown> => ({ key: item.key, ...(item.entityName === undefined ? {} : { entityName: item.entityName }) });

/** @throws KvsRefusal TOO_MANY_BATCH_ENTITIES, KEY_DUPLICATION_ERROR, or INVALID_REQUEST for an empty batch. */
export const checkBatch = (verb: 'set' | 'get' | 'delete', items: readonly BatchKey[]): void => {
  if (items.length === 0) refuse('INVALID_REQUEST', 'A batch needs at least one key.');
  if (items.length > MAX_KEYS) {
    refuse('TOO_MANY_BATCH_ENTITIES', `Number of entities to ${verb} was ${items.length.toString()}, but you can only ${verb} a maximum of 25 entities at a time.`);
  }
  const places = items.map((item) => `${spaceName(spaceOf(item.entityName))}\u0000${item.key}`);
  if (new Set(places).size < places.length) refuse('KEY_DUPLICATION_ERROR', 'Duplicate key found in request');
};

/** @throws KvsRefusal MAX_SIZE over 4 MB. */
export const checkBatchBytes = (bytes: number): void => {
  if (bytes > MAX_BYTES) refuse('MAX_SIZE', 'The batch has exceeded the maximum size limit.');
};

/** Each item for itself: what one is refused for does not touch the others. */
export const eachOf = <Item extends BatchKey>(items: readonly Item[], work: (item: Item) => Record<string, unknown>): BatchAnswer => {
  const successfulKeys: Record<string, unknown>[] = [];
  const failedKeys: Record<string, unknown>[] = [];
  for (const item of items) {
    try {
      successfulKeys.push({ ...nameOf(item), ...work(item) });
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      failedKeys.push({ ...nameOf(item), error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
};

/** @throws KvsRefusal KEY_NOT_FOUND (404), SCHEMA_NOT_FOUND, or what checkKey throws. */
const requireRecord = (ports: WritePorts, item: BatchKey): StoredRecord => {
  if (item.entityName !== undefined) schemaOf(ports.schemas, item.entityName);
  checkKey(item.key);
  return ports.records.find(spaceOf(item.entityName), item.key) ?? refuse('KEY_NOT_FOUND', 'Provided key does not exist', 404);
};

export interface BatchGetItem extends BatchKey {
  readonly options?: { readonly metadataFields?: readonly MetadataField[] | undefined } | undefined;
}

export const batchGet = (ports: WritePorts, items: readonly BatchGetItem[]): { readonly answer: BatchAnswer; readonly sizes: readonly number[] } => {
  checkBatch('get', items);
  const sizes: number[] = [];
  const answer = eachOf(items, (item) => {
    const record = requireRecord(ports, item);
    sizes.push(sizeOf(record));
    return answerOf(record, item.options?.metadataFields);
  });
  return { answer, sizes };
};
