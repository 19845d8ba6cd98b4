import { sha256Hex } from '../../domain/hash';
import type { Deps, StoredPiece } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { fixable } from '../shared/problems';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/**
 * Stores pieces of files that are being uploaded. A piece sent twice is stored once.
 * @throws AppError `piece-broken` where a piece's hash is not that of its bytes; `file-complete` for a file that is there already.
 */
export async function addPieces(deps: Deps, caller: Caller, sessionId: string, pieces: readonly StoredPiece[]): Promise<void> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  if (pieces.some((piece) => session.fileIds.includes(piece.fileId))) {
    throw fixable('file-complete', 'This file is complete already.', 'Begin a new upload to replace it.');
  }
  const broken = pieces.find((piece) => sha256Hex(bytesOf(piece.data)) !== piece.sha256);
  if (broken !== undefined) throw fixable('piece-broken', 'A part of a file was damaged on its way.', 'Upload the file again.');
  await deps.files.putPieces(sessionId, pieces);
}
