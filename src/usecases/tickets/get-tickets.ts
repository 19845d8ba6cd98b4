import type { TicketBody } from '../../domain/ticket-body';
import type { TicketRecord } from '../../domain/ticket-record';
import type { PlannedTicket } from '../../domain/plan';
import type { Deps, Page, PageRequest, TicketFilter } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { ticketNotFound } from '../shared/problems';

/** Tickets in plan order, for a screen. A query: lags behind writes by moments. */
export async function listTickets(deps: Deps, caller: Caller, sessionId: string, filter: TicketFilter, page: PageRequest): Promise<Page<TicketRecord>> {
  await openSession(deps, caller, sessionId, 'view');
  return deps.tickets.list(sessionId, filter, page);
}

/** A ticket, whole. */
export interface WholeTicket {
  readonly record: TicketRecord;
  readonly body: TicketBody;
}

/** @throws AppError `ticket-not-found` */
export async function loadTicket(deps: Deps, sessionId: string, id: string): Promise<WholeTicket> {
  const [record, [body]] = await Promise.all([deps.tickets.get(sessionId, id), deps.tickets.bodies(sessionId, [id])]);
  if (record === null || body === undefined) throw ticketNotFound();
  return { record, body };
}

export async function getTicket(deps: Deps, caller: Caller, sessionId: string, id: string): Promise<WholeTicket> {
  await openSession(deps, caller, sessionId, 'view');
  return loadTicket(deps, sessionId, id);
}

/** A ticket as the report tells of it: what was planned, and how it stands. */
export interface TicketSummary {
  readonly planned: PlannedTicket;
  readonly record: TicketRecord;
  readonly questions: readonly string[];
}

/** Tickets by position in the plan, read by key: complete, and as they are at this moment. */
export async function summariseTickets(
  deps: Deps,
  caller: Caller,
  sessionId: string,
  from: number,
  limit: number,
): Promise<{ tickets: readonly TicketSummary[]; next: number | null }> {
  await openSession(deps, caller, sessionId, 'view');
  const plan = await deps.plans.get(sessionId);
  const all = plan?.plan.tickets ?? [];
  const part = all.slice(from, from + limit);
  const ids = part.map((ticket) => ticket.id);
  const [records, bodies] = await Promise.all([deps.tickets.records(sessionId, ids), deps.tickets.bodies(sessionId, ids)]);
  const recordOf = new Map(records.map((record) => [record.id, record]));
  const questionsOf = new Map(bodies.map((body) => [body.id, body.content.questions.map((question) => question.text)]));
  const tickets = part.flatMap((planned): TicketSummary[] => {
    const record = recordOf.get(planned.id);
    return record === undefined ? [] : [{ planned: { ...planned, dependsOn: record.dependsOn }, record, questions: questionsOf.get(planned.id) ?? [] }];
  });
  return { tickets, next: from + limit < all.length ? from + limit : null };
}
