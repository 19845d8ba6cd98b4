import type { RawFile } from '../../domain/sheet';
import type { Payload, ProjectContract, Value } from '../../resolvers/contract';
import { callsFor, pack, piecesOf } from './pack';

/** Calls the app, whatever way. */
export type SendCall = <K extends 'begin-upload' | 'add-pieces' | 'finish-upload'>(key: K, payload: Payload<ProjectContract, K> & object) => Promise<Value<ProjectContract, K>>;

/** How much of each file, by name, the app has: from 0 to 1. */
export type Sent = ReadonlyMap<string, number>;

/**
 * Sends files to a session: deflated, in pieces with index and hash, as many as a call takes at a time.
 * @throws what `call` throws where the app refuses one
 */
export async function sendFiles(call: SendCall, sessionId: string, files: readonly RawFile[], onSent?: (sent: Sent) => void): Promise<Value<ProjectContract, 'finish-upload'>> {
  const packed = files.map(pack);
  const { files: expected } = await call('begin-upload', { sessionId, files: packed.map(({ announced }) => announced) });
  const pieces = packed.flatMap((file, position) => piecesOf(file, expected[position]?.id ?? ''));
  const arrived = new Map<string, number>();
  for (const group of callsFor(pieces)) {
    await call('add-pieces', { sessionId, pieces: group });
    for (const { fileId } of group) arrived.set(fileId, (arrived.get(fileId) ?? 0) + 1);
    onSent?.(new Map(expected.map(({ id, name, pieces: all }) => [name, (arrived.get(id) ?? 0) / all])));
  }
  return call('finish-upload', { sessionId, files: expected });
}
