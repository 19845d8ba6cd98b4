import type { Session } from '../../domain/session';
import type { Deps } from '../ports';
import { sessionNotFound } from './problems';

/** Who asks, and on which project's page: from the context of the call alone. */
export interface Caller {
  readonly accountId: string;
  readonly projectId: string;
  readonly projectKey: string;
}

/** What somebody may do with a session. Further rights for further people find their place here. */
export type Right = 'view' | 'edit';

export const holds = (session: Session, accountId: string, right: Right): boolean => {
  switch (right) {
    case 'view':
    case 'edit':
      return session.ownerId === accountId;
  }
};

/**
 * Reads a session on behalf of the caller. Somebody else's session, or another project's, does not exist for them.
 * @throws AppError `session-not-found`
 */
export async function openSession(deps: Pick<Deps, 'sessions'>, caller: Caller, sessionId: string, right: Right): Promise<Session> {
  const session = await deps.sessions.get(sessionId);
  if (session?.projectId === caller.projectId && holds(session, caller.accountId, right)) return session;
  throw sessionNotFound();
}
