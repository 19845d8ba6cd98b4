import type { IdentifiedFinding } from '../domain/change';
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
  readonly document: unknown;
  /** Name of the attachment that holds the whole text, where the description cannot. */
  readonly attachment: string | null;
}

/** A ticket as its page shows it. */
export interface TicketDocumentAnswer extends SavedTicket {
  /** Open findings on its rows. */
  readonly findings: readonly IdentifiedFinding[];
}

export const savedView = (ticket: WholeTicket): SavedTicket => ({ ...ticketView(ticket), ...documentOf(ticket) });

export const documentView = ({ document, attachment, findings, ...ticket }: TicketDocument): TicketDocumentAnswer => ({
  ...ticketView(ticket),
  document,
  attachment,
  findings,
});
