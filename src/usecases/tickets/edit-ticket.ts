import type { Prose } from '../../domain/ticket';
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

/** What a person changes of a ticket; an absent part stays. Facts, questions and sources are never changed by hand. */
export interface TicketChange {
  readonly title?: string;
  readonly prose?: Partial<Prose>;
  readonly notes?: string;
}

/**
 * Changes a ticket's text, and checks it against the sheets. The documents must be checked again before the export.
 * @param version of the ticket as the person saw it: another one means that somebody else changed it meanwhile.
 * @throws AppError `wrong-stage`, `ticket-not-found`, `has-issue`, `changed-meanwhile`
 */
export async function editTicket(deps: Deps, caller: Caller, sessionId: string, id: string, version: number, change: TicketChange): Promise<WholeTicket> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  refuseOutsideReview(session, 'Changing a ticket');
  const { record, body } = await loadTicket(deps, sessionId, id);
  refuseExported([record], 1);
  if (record.version !== version) throw conflict();
  const title = change.title ?? body.edits.title;
  const prose = { ...body.edits.prose, ...change.prose };
  const next: TicketBody = {
    ...body,
    edits: { ...(title === undefined ? {} : { title }), ...(Object.keys(prose).length === 0 ? {} : { prose }) },
    notes: change.notes ?? body.notes,
  };
  const shown = editedContent(next);
  const saidAnew = change.title !== undefined || change.prose !== undefined;
  const lint = saidAnew ? await rulesBroken(deps, session, record, shown) : record.lint;
  const changed: TicketRecord = { ...record, title: shown.title, lint, edited: true, ...documentFacts(shown) };
  const contentVersion = session.contentVersion + (saidAnew ? 1 : 0);
  await writeTickets(deps, { ...session, contentVersion }, [changed], [record], [{ kind: 'body', value: next }]);
  return { record: { ...changed, version: changed.version + 1 }, body: next };
}
