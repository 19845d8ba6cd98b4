import type { Session } from '../../domain/session';
import type { Deps, Page, PageRequest } from '../ports';
import { holds, type Caller } from '../shared/access';
import { sessionNamed } from './create-session';

/** The caller's sessions in the project, latest change first. */
export const listSessions = (deps: Deps, caller: Caller, page: PageRequest): Promise<Page<Session>> =>
  deps.sessions.listOwned(caller.projectId, caller.accountId, page);

/** The newest session of that name in the project. `taken` says that the name stands for somebody else's. */
export async function findSession(deps: Deps, caller: Caller, name: string): Promise<{ session: Session | null; taken: boolean }> {
  const { session } = await sessionNamed(deps, caller.projectId, name);
  if (session === null) return { session: null, taken: false };
  return holds(session, caller.accountId, 'view') ? { session, taken: false } : { session: null, taken: true };
}
