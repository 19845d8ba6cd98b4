import { documentOf, type TicketDocument } from '../usecases/tickets/get-ticket-document';
import type { WholeTicket } from '../usecases/tickets/get-tickets';
import type { SavedTicket, TicketDocumentAnswer } from './contract';
import { ticketView } from './views';

export const savedView = (ticket: WholeTicket): SavedTicket => ({ ...ticketView(ticket), ...documentOf(ticket) });

export const documentView = ({ document, attachment, findings, model, ...ticket }: TicketDocument): TicketDocumentAnswer => ({
  ...ticketView(ticket),
  document,
  attachment,
  findings,
  model,
});
