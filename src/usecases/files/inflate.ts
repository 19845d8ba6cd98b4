import { inflateSync } from 'fflate';
import { sha256Hex } from '../../domain/hash';
import { brokenUpload } from './upload-limits';

/**
 * The file's own bytes from its deflated ones. Never takes more memory than the announced size: what would not fit is cut
 * by the buffer and then fails the hash.
 * @throws AppError `upload-broken`
 */
export function inflated(deflated: Uint8Array, file: { readonly name: string; readonly size: number; readonly sha256: string }): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(deflated, { out: new Uint8Array(file.size) });
  } catch {
    throw brokenUpload(file.name);
  }
  if (bytes.length !== file.size || sha256Hex(bytes) !== file.sha256) throw brokenUpload(file.name);
  return bytes;
}
