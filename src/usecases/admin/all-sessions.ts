import type { Session } from '../../domain/session';
import type { Deps, Page, PageRequest } from '../ports';
import { refuseOthers } from './refuse-others';

/** A session as an administrator sees it: whose, where, how far; none of its contents. */
export type SessionOverview = Pick<Session, 'id' | 'name' | 'projectKey' | 'ownerId' | 'stage' | 'changedAt' | 'hasIssues' | 'version'>;

/** Sessions of all projects, latest change first. @throws AppError `not-administrator` */
export async function allSessions(deps: Deps, page: PageRequest): Promise<Page<SessionOverview>> {
  await refuseOthers(deps);
  const { items, next } = await deps.sessions.listAll(page);
  return { items: items.map(({ id, name, projectKey, ownerId, stage, changedAt, hasIssues, version }) => ({ id, name, projectKey, ownerId, stage, changedAt, hasIssues, version })), next };
}
