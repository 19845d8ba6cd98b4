import pLimit from 'p-limit';
import { z } from 'zod';
import { AppError } from '../domain/errors';
import { translated } from './errors';
import { BATCH_BYTES, BATCH_KEYS, parts, type Kvs } from './kvs';

interface Item {
  readonly key: string;
  readonly value: unknown;
}

const lengthOf = (value: unknown): number => JSON.stringify(value).length;

/** Splits items so that no batch holds more keys or bytes than Forge takes. */
function batchesOf(items: readonly Item[]): Item[][] {
  const result: Item[][] = [];
  let batch: Item[] = [];
  let bytes = 0;
  for (const item of items) {
    const length = lengthOf(item.value);
    if (batch.length === BATCH_KEYS || (batch.length > 0 && bytes + length > BATCH_BYTES)) {
      result.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(item);
    bytes += length;
  }
  if (batch.length > 0) result.push(batch);
  return result;
}

const incomplete = (code: string): AppError =>
  new AppError({
    kind: 'temporary',
    code: 'storage-busy',
    message: 'The storage of this Jira site took only a part of what was to be written.',
    action: 'Try again in a minute. Nothing was lost.',
    cause: new Error(code),
  });

/** Writes values in batches. A batch is best effort at Forge's side: what it left out is an error here. */
export async function setMany(kvs: Kvs, items: readonly Item[]): Promise<void> {
  for (const batch of batchesOf(items)) {
    const result = await translated(() => kvs.batchSet(batch));
    const failed = result.failedKeys[0];
    if (failed !== undefined) throw incomplete(failed.error.code);
  }
}

const MISSING = 'KEY_NOT_FOUND';

/** Batches on their way side by side: a thousand tickets are forty, each a way to the storage and back. */
const AT_ONCE = 8;
const value = z.unknown();

/**
 * Reads many keys; absent ones are left out of the map.
 * @param perBatch keys in one request; fewer than 25 where values may be near their largest size.
 */
export async function getMany(kvs: Kvs, keys: readonly string[], entityName?: string, perBatch = BATCH_KEYS): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  const limit = pLimit(AT_ONCE);
  const read = async (batch: readonly string[]): Promise<void> => {
    const result = await translated(() => kvs.batchGet(batch.map((key) => (entityName === undefined ? { key } : { key, entityName }))));
    const failed = result.failedKeys.find((item) => item.error.code !== MISSING);
    if (failed !== undefined) throw incomplete(failed.error.code);
    for (const item of result.successfulKeys) found.set(item.key, value.parse(item.value));
  };
  await Promise.all(parts(keys, perBatch).map((batch) => limit(() => read(batch))));
  return found;
}

/** Deletes many keys; absent ones do not matter. */
export async function deleteMany(kvs: Kvs, keys: readonly string[], entityName?: string): Promise<void> {
  for (const batch of parts(keys, BATCH_KEYS)) {
    const result = await translated(() => kvs.batchDelete(batch.map((key) => (entityName === undefined ? { key } : { key, entityName }))));
    const failed = result.failedKeys.find((item) => item.error.code !== MISSING);
    if (failed !== undefined) throw incomplete(failed.error.code);
  }
}
