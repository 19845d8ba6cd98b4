import { deflateSync } from 'fflate';
import { sha256Hex } from '../../src/domain/hash';
import type { RawFile } from '../../src/domain/sheet';
import type { Piece } from '../../src/resolvers/contract';
import type { Call } from './platform';

/** Bytes of a deflated file in one piece, and base64 characters in one call (a resolver takes 500 KB). */
const PIECE_BYTES = 150_000;
const CALL_LENGTH = 450_000;

interface Packed {
  readonly file: RawFile;
  readonly pieces: readonly Uint8Array[];
}

function pack(file: RawFile): Packed {
  const deflated = deflateSync(file.bytes);
  const pieces: Uint8Array[] = [];
  for (let start = 0; start === 0 || start < deflated.length; start += PIECE_BYTES) pieces.push(deflated.subarray(start, start + PIECE_BYTES));
  return { file, pieces };
}

/** Pieces together as long as one call takes them. */
function calls(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    length += piece.data.length;
    const last = groups.at(-1);
    if (last === undefined || length > CALL_LENGTH) {
      groups.push([piece]);
      length = piece.data.length;
    } else last.push(piece);
  }
  return groups;
}

/** Sends files to a session as the page does: deflated, in pieces. @throws AppFailure where the app refuses one. */
export async function upload(call: Call, sessionId: string, files: readonly RawFile[]): ReturnType<typeof finish> {
  const packed = files.map(pack);
  const announced = packed.map(({ file, pieces }) => ({ name: file.name, size: file.bytes.length, sha256: sha256Hex(file.bytes), pieces: pieces.length }));
  const { files: expected } = await call('begin-upload', { sessionId, files: announced });
  const pieces = packed.flatMap((one, position) =>
    one.pieces.map((bytes, index) => ({ fileId: expected[position]?.id ?? '', index, sha256: sha256Hex(bytes), data: Buffer.from(bytes).toString('base64') })),
  );
  for (const group of calls(pieces)) await call('add-pieces', { sessionId, pieces: group });
  return finish(call, sessionId, expected);
}

const finish = (call: Call, sessionId: string, files: Parameters<typeof call<'finish-upload'>>[1]['files']) => call('finish-upload', { sessionId, files });
