/**
 * Key of a further part. It carries the hash of the whole, so that a value that is written anew never mixes with the parts
 * of the one before.
 */
export const partKey = (key: string, hash: string, index: number): string => `${key}:${hash.slice(0, 8)}:${String(index)}`;

/** Keys of all further parts of a value. */
export const partKeys = (key: string, head: { readonly h: string; readonly n: number }): string[] =>
  Array.from({ length: head.n - 1 }, (_, index) => partKey(key, head.h, index + 1));
