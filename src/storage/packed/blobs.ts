import { z } from 'zod';
import { deleteMany, getMany, setMany } from '../batches';
import { damaged, translated } from '../errors';
import type { Kvs } from '../kvs';
import { pack, readHead, unpack, type Packed, type PackedHead } from './pack';
import { partKey, partKeys } from './part-keys';

/** A value with the version of the shapes with which it was written. */
export interface Unpacked {
  readonly v: number;
  readonly value: unknown;
}

const text = z.string();

/** Writes the further parts of a packed value; its head comes afterwards, and makes it visible. */
export const putParts = (kvs: Kvs, key: string, packed: Packed): Promise<void> =>
  setMany(
    kvs,
    packed.rest.map((part, index) => ({ key: partKey(key, packed.head.h, index + 1), value: part })),
  );

/** Packs and writes a value, then removes the parts of the one it replaces. One request where both are small. */
export async function putBlob(kvs: Kvs, key: string, value: unknown, version: number): Promise<void> {
  const packed = pack(value, version);
  await putParts(kvs, key, packed);
  const before = await translated(() => kvs.set<PackedHead, unknown>(key, packed.head, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' }));
  if (before?.value === undefined || before.value === null) return;
  const head = readHead('value', before.value);
  if (head.h !== packed.head.h) await deleteMany(kvs, partKeys(key, head));
}

async function assemble(kvs: Kvs, what: string, key: string, stored: unknown): Promise<Unpacked> {
  const head = readHead(what, stored);
  const keys = partKeys(key, head);
  const found = keys.length === 0 ? new Map<string, unknown>() : await getMany(kvs, keys, undefined, 15);
  const rest = keys.map((part) => {
    const read = text.safeParse(found.get(part));
    if (!read.success) throw damaged(what);
    return read.data;
  });
  return { v: head.v, value: unpack(what, head, rest) };
}

/** Reads a packed value; null where there is none. @throws AppError `storage-damaged` */
export async function getBlob(kvs: Kvs, what: string, key: string): Promise<Unpacked | null> {
  const stored = await translated(() => kvs.get<unknown>(key));
  return stored === undefined ? null : assemble(kvs, what, key, stored);
}

/**
 * Reads many packed values that together stay below Forge's 4 MB a batch, absent ones left out.
 * @throws AppError `storage-damaged`
 */
export async function getBlobs(kvs: Kvs, what: string, keys: readonly string[]): Promise<Map<string, Unpacked>> {
  const found = await getMany(kvs, keys);
  const result = new Map<string, Unpacked>();
  for (const [key, stored] of found) result.set(key, await assemble(kvs, what, key, stored));
  return result;
}
