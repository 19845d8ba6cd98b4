import type { kvs } from '@forge/kvs';

/** Forge's key-value store with custom entities, as @forge/kvs offers it. */
export type Kvs = typeof kvs;

/** Most keys that one batch or transaction takes (facts/forge.md §4). */
export const BATCH_KEYS = 25;
/** Most bytes that one batch is given, with room for keys and envelopes below Forge's 4 MB. */
export const BATCH_BYTES = 3_600_000;
/** Longest text put into one value, with room for its envelope below Forge's 240 KiB. */
export const CHUNK_LENGTH = 200_000;

/** Splits a list into parts of at most `size`. */
export function parts<T>(items: readonly T[], size: number): T[][] {
  const result: T[][] = [];
  for (let start = 0; start < items.length; start += size) result.push(items.slice(start, start + size));
  return result;
}
