import type { Session, SessionOptions } from '../../domain/session';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { commitSession } from '../shared/commit-session';
import { noJobRuns, refuseUnlessOpen } from '../shared/no-job';
import { conflict } from '../shared/problems';

/** What may change of a session by hand; an absent part stays as it is. */
export interface SessionChange {
  /** Version of the session that the person saw; absent where the change holds whatever happened since. */
  readonly version?: number;
  readonly description?: string;
  readonly options?: Partial<SessionOptions>;
}

/**
 * Changes description and options. Findings and tickets made with other options are stale from then on.
 * @throws AppError `session-not-found`, `issues-exist`, `job-running`, `changed-meanwhile`
 */
export async function setOptions(deps: Deps, caller: Caller, sessionId: string, change: SessionChange): Promise<Session> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  if (change.version !== undefined && change.version !== session.version) throw conflict();
  const described = change.description === undefined ? session : { ...session, description: change.description.trim() };
  if (change.options === undefined) return commitSession(deps, described);
  await refuseUnlessOpen(deps, session);
  return commitSession(deps, { ...described, options: { ...session.options, ...change.options } }, [], noJobRuns(sessionId));
}
