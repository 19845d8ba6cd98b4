import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { AppError } from '../../domain/errors';
import { keptFiles, refuseUpload, type ExpectedFile } from './begin-upload';
import { writeFileSet, type SessionFiles } from './file-set';
import { inflated } from './inflate';
import { loadFiles, type LoadedFile } from './load-files';
import { brokenUpload, overLimit } from './upload-limits';

async function received(deps: Deps, sessionId: string, files: readonly ExpectedFile[]): Promise<LoadedFile[]> {
  let bytes: readonly Uint8Array[];
  try {
    bytes = await deps.files.readPieces(sessionId, files);
  } catch (error) {
    if (error instanceof AppError && error.code === 'storage-damaged') throw brokenUpload(files.map((file) => file.name).join(', '));
    throw error;
  }
  return files.map((file, index) => {
    const { id, name, size, sha256, pieces } = file;
    const raw = { name, bytes: inflated(bytes[index] ?? new Uint8Array(), file) };
    return { record: { sessionId, id, name, size, sha256, pieces, sheets: [], version: 0 }, raw };
  });
}

/**
 * Takes uploaded files into the session: checks that they arrived whole, recognises their sheets, and names the revision.
 * A file takes the place of the one with its name. Asked twice, it answers the same.
 * @throws AppError `upload-broken`, and those of `begin-upload`
 */
export async function finishUpload(deps: Deps, caller: Caller, sessionId: string, files: readonly ExpectedFile[]): Promise<SessionFiles> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  if (files.every((file) => session.fileIds.includes(file.id))) return { session, files: await deps.files.list(session) };
  refuseUpload(session, await deps.jobs.all(sessionId));
  const present = await loadFiles(deps, session);
  const records = present.map((file) => file.record);
  const kept = keptFiles(records, files);
  const over = overLimit(files, kept);
  if (over !== null) throw over;
  const fresh = await received(deps, sessionId, files);
  const replaced = present.map((file) => fresh.find((other) => other.raw.name === file.raw.name) ?? file);
  const added = fresh.filter((file) => present.every((other) => other.raw.name !== file.raw.name));
  return writeFileSet(deps, session, [...replaced, ...added], records);
}
