import type { Session } from '../../domain/session';
import { mayAdvance } from '../../domain/stage';
import type { UploadedFile } from '../../domain/uploaded-file';
import { revisionOf } from '../../spec/reading';
import { COMMIT_LIMIT, type Change, type Deps } from '../ports';
import { canonicalJson } from '../shared/canonical-json';
import { commitSession } from '../shared/commit-session';
import { noJobRuns } from '../shared/no-job';
import type { LoadedFile } from './load-files';
import { recognise } from './recognise';

/** A session with its files as they stand after a change. */
export interface SessionFiles {
  readonly session: Session;
  readonly files: readonly UploadedFile[];
}

const sameSheets = (one: UploadedFile, other: UploadedFile): boolean => canonicalJson(one.sheets) === canonicalJson(other.sheets);

/**
 * Makes these the files of the session: recognises their sheets, names the revision, and writes what changed. What the
 * session no longer names is removed afterwards; stopped in between, it does no harm and goes with the session.
 */
export async function writeFileSet(deps: Deps, session: Session, loaded: readonly LoadedFile[], present: readonly UploadedFile[]): Promise<SessionFiles> {
  const raw = loaded.map((file) => file.raw);
  const sheets = await recognise(raw, session.choices);
  const files = loaded.map(({ record }): UploadedFile => ({ ...record, sheets: sheets.get(record.name) ?? [] }));
  const before = new Map(present.map((file) => [file.id, file]));
  const changed = files.filter((file) => {
    const known = before.get(file.id);
    return known === undefined || !sameSheets(known, file);
  });
  const gone = present.filter((file) => files.every((other) => other.id !== file.id));
  const next: Session = {
    ...session,
    fileIds: files.map((file) => file.id),
    revision: files.length === 0 ? '' : revisionOf(raw),
    stage: mayAdvance(session.stage, 'upload') ? 'upload' : session.stage,
  };
  const changes: Change[] = [
    ...changed.map((value): Change => ({ kind: 'file', value })),
    ...gone.map((value): Change => ({ kind: 'file_removed', value })),
  ];
  const idle = noJobRuns(session.id);
  // The session names its files, so a record that does not fit into its transaction may be written before it.
  const room = COMMIT_LIMIT - 1 - idle.length;
  const ahead = changes.slice(0, Math.max(0, changes.length - room));
  if (ahead.length > 0) await deps.store.commit(ahead);
  const written = await commitSession(deps, next, changes.slice(ahead.length), idle);
  if (gone.length > 0) await deps.files.removePieces(session.id, gone);
  const rewritten = new Set(changed.map((file) => file.id));
  return { session: written, files: files.map((file) => (rewritten.has(file.id) ? { ...file, version: file.version + 1 } : file)) };
}
