import type { IdentifiedFinding } from '../domain/change';
import type { ModelWriter } from '../domain/writing';
import { documentOf, type TicketDocument } from '../usecases/tickets/get-ticket-document';
import type { WholeTicket } from '../usecases/tickets/get-tickets';
import type { TicketAnswer } from './contract';
import { ticketView } from './views';

/** One fault of a ticket's text. */
export interface LintResult {
  readonly rule: string;
  readonly message: string;
}

/** A ticket after a change of it. */
export interface SavedTicket extends TicketAnswer {
  /** Atlassian Document Format: the very description that the issue gets. */
  readonly document: TicketDocument['document'];
  /** Name of the attachment that holds the whole text, where the description cannot. */
  readonly attachment: string | null;
}

/** A ticket as its page shows it. */
export interface TicketDocumentAnswer extends SavedTicket {
  /** Open findings on its rows. */
  readonly findings: readonly IdentifiedFinding[];
  /** The model that is turned on; null where none is. */
  readonly model: ModelWriter | null;
}

export const savedView = (ticket: WholeTicket): SavedTicket => ({ ...ticketView(ticket), ...documentOf(ticket) });

export const documentView = ({ document, attachment, findings, model, ...ticket }: TicketDocument): TicketDocumentAnswer => ({
  ...ticketView(ticket),
  document,
  attachment,
  findings,
  model,
});
