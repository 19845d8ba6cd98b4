import { deflateSync } from 'fflate';
import { sha256Hex } from '../../domain/hash';
import type { RawFile } from '../../domain/sheet';
import type { Announced, Piece } from '../../resolvers/contract';

/** Bytes of a deflated file in one piece, and base64 characters in one call (a resolver takes 500 KB). */
const PIECE_BYTES = 150_000;
const CALL_LENGTH = 450_000;
/** `fromCharCode` takes only so many arguments. */
const CHUNK = 8_192;

/** A file deflated and cut into pieces. */
export interface Packed {
  readonly announced: Announced;
  readonly pieces: readonly Uint8Array[];
}

export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  return btoa(parts.join(''));
}

export function pack({ name, bytes }: RawFile): Packed {
  const deflated = deflateSync(bytes);
  const pieces: Uint8Array[] = [];
  for (let start = 0; start === 0 || start < deflated.length; start += PIECE_BYTES) pieces.push(deflated.subarray(start, start + PIECE_BYTES));
  return { announced: { name, size: bytes.length, sha256: sha256Hex(bytes), pieces: pieces.length }, pieces };
}

/** The pieces of a file as they are sent under the id that it was given. */
export const piecesOf = ({ pieces }: Packed, fileId: string): Piece[] =>
  pieces.map((bytes, index) => ({ fileId, index, sha256: sha256Hex(bytes), data: base64(bytes) }));

/** Pieces together as long as one call takes them. */
export function callsFor(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    length += piece.data.length;
    const last = groups.at(-1);
    if (last === undefined || length > CALL_LENGTH || last.length === 50) {
      groups.push([piece]);
      length = piece.data.length;
    } else last.push(piece);
  }
  return groups;
}
