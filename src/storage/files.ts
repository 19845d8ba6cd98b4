import type { FileRepository } from '../domain/repositories';
import { sha256Hex } from '../domain/hash';
import type { UploadedFile } from '../domain/uploaded-file';
import { deleteMany, getMany, setMany } from './batches';
import { damaged } from './errors';
import { ENTITIES, fileKey, pieceKey } from './keys';
import type { Kvs } from './kvs';
import { readEntity } from './records/record';
import { pieceShape, uploadedFileShape } from './shapes/uploaded-file';

/** Pieces read in one request: at 200 KB each they stay below Forge's 4 MB. */
const PIECES_PER_BATCH = 18;

type Pieces = readonly { readonly id: string; readonly pieces: number }[];

/** Keys of a file's pieces, in order. */
export const pieceKeys = (sessionId: string, file: { readonly id: string; readonly pieces: number }): string[] =>
  Array.from({ length: file.pieces }, (_, index) => pieceKey(sessionId, file.id, index));

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

export const createFiles = (kvs: Kvs): FileRepository => ({
  list: async (session) => {
    const keys = session.fileIds.map((id) => fileKey(session.id, id));
    const found = await getMany(kvs, keys, ENTITIES.file);
    const files: UploadedFile[] = [];
    for (const key of keys) {
      const entity = found.get(key);
      if (entity !== undefined) files.push(readEntity('file', uploadedFileShape, entity));
    }
    return files;
  },

  putPieces: (sessionId, pieces) =>
    setMany(
      kvs,
      pieces.map((piece) => ({ key: pieceKey(sessionId, piece.fileId, piece.index), value: { h: piece.sha256, d: piece.data } })),
    ),

  readPieces: async (sessionId: string, files: Pieces) => {
    const found = await getMany(kvs, files.flatMap((file) => pieceKeys(sessionId, file)), undefined, PIECES_PER_BATCH);
    return files.map((file) =>
      joined(
        pieceKeys(sessionId, file).map((key) => {
          const piece = pieceShape.safeParse(found.get(key));
          if (!piece.success) throw damaged('file', piece.error);
          const bytes = Buffer.from(piece.data.d, 'base64');
          if (sha256Hex(bytes) !== piece.data.h) throw damaged('file');
          return bytes;
        }),
      ),
    );
  },

  removePieces: (sessionId, files) => deleteMany(kvs, files.flatMap((file) => pieceKeys(sessionId, file))),
});
