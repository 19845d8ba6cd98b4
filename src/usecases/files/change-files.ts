import type { Session } from '../../domain/session';
import type { NameableType } from '../../domain/sheet-types';
import type { SheetChoice } from '../../domain/uploaded-file';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { commitSession } from '../shared/commit-session';
import { noJobRuns, refuseUnlessOpen } from '../shared/no-job';
import { fixable } from '../shared/problems';
import { writeFileSet, type SessionFiles } from './file-set';
import { loadFiles } from './load-files';

const fileNotFound = (): Error => fixable('file-not-found', 'This file is not part of the specification any more.', 'Look at the list of files again.');

/** Takes a file out of the session. @throws AppError `file-not-found`, `issues-exist`, `job-running`, `changed-meanwhile` */
export async function removeFile(deps: Deps, caller: Caller, sessionId: string, fileId: string): Promise<SessionFiles> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  await refuseUnlessOpen(deps, session);
  const loaded = await loadFiles(deps, session);
  if (loaded.every((file) => file.record.id !== fileId)) throw fileNotFound();
  const left = loaded.filter((file) => file.record.id !== fileId);
  return writeFileSet(deps, session, left, loaded.map((file) => file.record));
}

/**
 * Sets the type of a sheet by hand, or sets the sheet aside; null goes back to what is detected.
 * @throws AppError `file-not-found`, `issues-exist`, `job-running`, `changed-meanwhile`
 */
export async function setFileType(deps: Deps, caller: Caller, sessionId: string, sheet: string, choice: SheetChoice | null): Promise<SessionFiles> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  await refuseUnlessOpen(deps, session);
  const loaded = await loadFiles(deps, session);
  if (loaded.every(({ record }) => record.name !== sheet && record.sheets.every((known) => known.file !== sheet))) throw fileNotFound();
  const others = Object.fromEntries(Object.entries(session.choices).filter(([name]) => name !== sheet));
  const choices = choice === null ? others : { ...others, [sheet]: choice };
  return writeFileSet(deps, { ...session, choices }, loaded, loaded.map((file) => file.record));
}

/**
 * Says which columns of a custom sheet name the rows of which sheet type, by their headers; what is left out names nothing.
 * Findings and tickets made before are stale from then on.
 * @throws AppError `file-not-found`, `column-not-found`, `issues-exist`, `job-running`, `changed-meanwhile`
 */
export async function setRelations(deps: Deps, caller: Caller, sessionId: string, sheet: string, relations: Readonly<Record<string, NameableType>>): Promise<Session> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  await refuseUnlessOpen(deps, session);
  const known = (await deps.files.list(session)).flatMap((file) => file.sheets).find(({ file }) => file === sheet);
  if (known === undefined) throw fileNotFound();
  const unknown = Object.keys(relations).find((header) => known.headers?.includes(header) !== true);
  if (unknown !== undefined) throw fixable('column-not-found', `${sheet} has no column “${unknown}” that could name other rows.`, 'Look at the list of files again.');
  const others = Object.fromEntries(Object.entries(session.relations ?? {}).filter(([name]) => name !== sheet));
  const next = Object.keys(relations).length === 0 ? others : { ...others, [sheet]: relations };
  return commitSession(deps, { ...session, relations: next }, [], noJobRuns(sessionId));
}

/** The files of a session, in the order of upload. */
export async function listFiles(deps: Deps, caller: Caller, sessionId: string): Promise<SessionFiles> {
  const session = await openSession(deps, caller, sessionId, 'view');
  return { session, files: await deps.files.list(session) };
}
