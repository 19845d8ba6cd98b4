import type { ProjectChoices } from '../../../domain/project-choices';
import type { ReviewRow } from '../../../domain/review-row';
import type { Session } from '../../../domain/session';
import type { TicketRecord } from '../../../domain/ticket-record';
import type { OpenTicket, TicketOnPage } from './use-ticket';

/** What the page of a ticket is shown with. */
export interface Shown {
  readonly session: Session;
  readonly id: string;
  readonly rows: readonly ReviewRow[];
  /** Ids of the tickets between which one moves, in the order of the list. */
  readonly sequence: readonly string[];
  readonly choices: ProjectChoices;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
  readonly onChanged: (record: TicketRecord) => void;
}

/** The same, once the ticket was read. */
export interface Opened extends Shown {
  readonly ticket: OpenTicket;
  readonly page: TicketOnPage;
}
