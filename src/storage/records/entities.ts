import type { AuditEvent } from '../../domain/audit';
import { isActive, type Job } from '../../domain/job';
import type { Session } from '../../domain/session';
import type { SessionError } from '../../domain/session-error';
import type { TicketRecord } from '../../domain/ticket-record';
import type { UploadedFile } from '../../domain/uploaded-file';
import { data } from './record';

/** `dueAt` of a job from which nothing is expected: it never comes up. */
const NEVER = 8.64e15;
/** Stands in for an absent text: Forge refuses an empty one (facts/forge.md §1.5). */
const NONE = '-';
/** Forge takes 900 bytes in a range; a name may be of four bytes a character. */
const RANGE_LENGTH = 200;

/** A record at the version that a write gives it. */
const next = <T extends { readonly version: number }>(value: T): T => ({ ...value, version: value.version + 1 });

export const ticketState = (ticket: TicketRecord): 'open' | 'ready' | 'excluded' => (ticket.excluded ? 'excluded' : ticket.ready ? 'ready' : 'open');

/** The stored entities: the attributes that lists and conditions need, and the record itself. */
export const sessionEntity = (session: Session) => ({
  version: session.version + 1,
  projectId: session.projectId,
  ownerId: session.ownerId,
  stage: session.stage,
  changedAt: session.changedAt,
  data: data(next(session)),
});

export const jobEntity = (job: Job) => ({
  version: job.version + 1,
  sessionId: job.sessionId,
  state: job.state,
  active: isActive(job.state),
  leaseOwner: job.lease?.owner ?? NONE,
  dueAt: job.dueAt ?? NEVER,
  data: data(next(job)),
});

export const fileEntity = (file: UploadedFile) => ({
  version: file.version + 1,
  sessionId: file.sessionId,
  name: file.name.trim().slice(0, RANGE_LENGTH) || NONE,
  data: data(next(file)),
});

export const ticketEntity = (ticket: TicketRecord) => ({
  version: ticket.version + 1,
  sessionId: ticket.sessionId,
  phase: ticket.phase,
  state: ticketState(ticket),
  position: ticket.order,
  data: data(next(ticket)),
});

export const errorEntity = (error: SessionError) => ({ sessionId: error.sessionId || NONE, at: error.at, data: data(error) });

export const auditEntity = (event: AuditEvent) => ({
  action: event.action,
  sessionId: event.sessionId || NONE,
  at: event.at,
  data: data(event),
});
