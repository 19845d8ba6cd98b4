import { isActive } from '../../domain/job';
import type { Session } from '../../domain/session';
import type { UploadedFile } from '../../domain/uploaded-file';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { issuesExist, jobRunning } from '../shared/problems';
import { overLimit, type FileAnnouncement } from './upload-limits';

/** A file to come, with the id under which its pieces are sent. A file of the same name is replaced by it. */
export interface ExpectedFile extends FileAnnouncement {
  readonly id: string;
}

/** The files of a session that stay when these come in: all but those of the same name. */
export const keptFiles = (present: readonly UploadedFile[], files: readonly FileAnnouncement[]): UploadedFile[] =>
  present.filter((file) => files.every((other) => other.name !== file.name));

export function refuseUpload(session: Session, jobs: readonly { readonly state: Parameters<typeof isActive>[0] }[]): void {
  if (session.hasIssues) throw issuesExist();
  if (jobs.some((job) => isActive(job.state))) throw jobRunning();
}

/**
 * Opens an upload: checks the limits before a byte is sent and names the files. Nothing is written.
 * @throws AppError `file-too-large`, `too-many-files`, `session-too-large`, `issues-exist`, `job-running`
 */
export async function beginUpload(deps: Deps, caller: Caller, sessionId: string, files: readonly FileAnnouncement[]): Promise<readonly ExpectedFile[]> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  refuseUpload(session, await deps.jobs.all(sessionId));
  const over = overLimit(files, keptFiles(await deps.files.list(session), files));
  if (over !== null) throw over;
  return files.map((file) => ({ ...file, id: deps.newId() }));
}
