import type { TicketBody } from '../../domain/ticket-body';
import type { TicketRecord } from '../../domain/ticket-record';
import { changedLinks, wayTo } from '../../plan';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { conflict, fixable, ticketNotFound } from '../shared/problems';
import { loadTicket, type WholeTicket } from './get-tickets';
import { refuseExported, refuseOutsideReview } from './review-guard';
import { writeTickets } from './write-tickets';

export interface DependencyChange {
  /** Id of the ticket that must be finished first. */
  readonly blocker: string;
  /** Whether it shall be a dependency, or none. */
  readonly wanted: boolean;
}

/** Ways longer than this are told by their ends. */
const TOLD = 8;

/** `“A” waits for “B”, that for “C”, that for “A”.` */
function circleOf(titles: readonly string[]): string {
  const [first = '', second = '', ...rest] = titles.map((title) => `“${title}”`);
  const shown = rest.length <= TOLD ? rest : [...rest.slice(0, TOLD - 1), `${String(rest.length - TOLD)} more`, rest.at(-1) ?? ''];
  return [`${first} would wait for ${second}`, ...shown.map((title) => `that for ${title}`)].join(', ');
}

/**
 * Adds a dependency of a ticket, or removes one. The text names its blockers, so the documents must be checked again.
 * @param version of the ticket as the person saw it.
 * @throws AppError `wrong-stage`, `ticket-not-found`, `has-issue`, `changed-meanwhile`, `circle`
 */
export async function setDependency(deps: Deps, caller: Caller, sessionId: string, id: string, version: number, { blocker, wanted }: DependencyChange): Promise<WholeTicket> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  refuseOutsideReview(session, 'Changing what a ticket depends on');
  const [{ record, body }, stored] = await Promise.all([loadTicket(deps, sessionId, id), deps.plans.get(sessionId)]);
  refuseExported([record], 1);
  if (record.version !== version) throw conflict();
  if (record.dependsOn.includes(blocker) === wanted) return { record, body };
  const all = await deps.tickets.records(sessionId, (stored?.plan.tickets ?? []).map((ticket) => ticket.id));
  const byId = new Map(all.map((ticket) => [ticket.id, ticket]));
  const other = byId.get(blocker);
  if (wanted && other === undefined) throw ticketNotFound();
  const way = wanted ? wayTo(new Map(all.map((ticket) => [ticket.id, ticket.dependsOn])), blocker, id) : null;
  if (way !== null) {
    const message = `${circleOf([id, ...way].map((step) => byId.get(step)?.title ?? step))}: a circle.`;
    throw fixable('circle', message, 'Remove one of these dependencies first, or leave this one out.');
  }
  const { dependsOn, links } = changedLinks(record, blocker, wanted);
  const inOrder = [...dependsOn].sort((a, b) => (byId.get(a)?.order ?? 0) - (byId.get(b)?.order ?? 0));
  const changed: TicketRecord = { ...record, dependsOn: inOrder, links };
  const named = inOrder.flatMap((one) => {
    const ticket = byId.get(one);
    return ticket === undefined ? [] : [{ id: one, title: ticket.title }];
  });
  const next: TicketBody = { ...body, content: { ...body.content, dependsOn: named } };
  await writeTickets(deps, { ...session, contentVersion: session.contentVersion + 1 }, [changed], [record], [{ kind: 'body', value: next }]);
  return { record: { ...changed, version: changed.version + 1 }, body: next };
}
