import type { AuditAction, AuditEvent } from '../../domain/audit';
import type { Session } from '../../domain/session';
import type { Deps } from '../ports';

/** An event about a session, at this moment. */
export const auditEvent = (
  deps: Pick<Deps, 'clock' | 'newId'>,
  action: AuditAction,
  session: Pick<Session, 'id' | 'projectKey'>,
  accountId: string,
  summary: string,
): AuditEvent => ({ id: deps.newId(), at: deps.clock(), action, sessionId: session.id, projectKey: session.projectKey, accountId, summary });
