import type { Session } from '../../domain/session';
import type { RawFile } from '../../domain/sheet';
import type { UploadedFile } from '../../domain/uploaded-file';
import type { Deps } from '../ports';
import { inflated } from './inflate';

/** A stored file with its bytes. */
export interface LoadedFile {
  readonly record: UploadedFile;
  readonly raw: RawFile;
}

/** All files of a session with their bytes, in the order of upload. @throws AppError `storage-damaged`, `upload-broken` */
export async function loadFiles(deps: Pick<Deps, 'files'>, session: Session): Promise<readonly LoadedFile[]> {
  const records = await deps.files.list(session);
  const bytes = await deps.files.readPieces(session.id, records);
  return records.map((record, index) => ({ record, raw: { name: record.name, bytes: inflated(bytes[index] ?? new Uint8Array(), record) } }));
}
