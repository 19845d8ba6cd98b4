import { editedContent, type TicketBody } from '../../domain/ticket-body';
import type { TicketRecord } from '../../domain/ticket-record';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { conflict } from '../shared/problems';
import { documentFacts } from './document-facts';
import { loadTicket, type WholeTicket } from './get-tickets';
import { rulesBroken } from './lint-shown';
import { refuseExported, refuseOutsideReview } from './review-guard';
import { writeTickets } from './write-tickets';

/**
 * Takes back every change of a ticket's title and prose; notes, dependencies and assignment stay.
 * @param version of the ticket as the person saw it.
 * @throws AppError `wrong-stage`, `ticket-not-found`, `has-issue`, `changed-meanwhile`
 */
export async function resetTicket(deps: Deps, caller: Caller, sessionId: string, id: string, version: number): Promise<WholeTicket> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  refuseOutsideReview(session, 'Changing a ticket');
  const { record, body } = await loadTicket(deps, sessionId, id);
  refuseExported([record], 1);
  if (record.version !== version) throw conflict();
  const next: TicketBody = { ...body, edits: {} };
  const shown = editedContent(next);
  const lint = await rulesBroken(deps, session, record, shown);
  const changed: TicketRecord = { ...record, title: shown.title, lint, edited: body.notes !== '', ...documentFacts(shown) };
  await writeTickets(deps, { ...session, contentVersion: session.contentVersion + 1 }, [changed], [record], [{ kind: 'body', value: next }]);
  return { record: { ...changed, version: changed.version + 1 }, body: next };
}
