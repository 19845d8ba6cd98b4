import { hashOf, sha256Hex } from '../../domain/hash';
import type { RawFile } from '../../domain/sheet';

const SHOWN_DIGITS = 8;

/**
 * Name of a revision: the first 8 hex digits of the hash over the names and bytes of all its files. The order in which
 * they were uploaded does not matter.
 */
export function revisionOf(files: readonly RawFile[]): string {
  const parts = files.map((file) => hashOf(file.name, sha256Hex(file.bytes))).sort();
  return hashOf(...parts).slice(0, SHOWN_DIGITS);
}
