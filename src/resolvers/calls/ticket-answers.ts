import type { IdentifiedFinding } from '../../domain/change';
import type { TicketContent } from '../../domain/ticket';
import type { TicketEdits } from '../../domain/ticket-body';
import type { TicketRecord } from '../../domain/ticket-record';
import type { ModelWriter, Provenance } from '../../domain/writing';
import type { TicketDocument } from '../../usecases/tickets/get-ticket-document';

export interface TicketAnswer {
  readonly record: TicketRecord;
  /** With the person's changes; `edits` says which they are. */
  readonly content: TicketContent;
  readonly edits: TicketEdits;
  readonly notes: string;
  /** Which model wrote it; null for the built-in writer. */
  readonly provenance: Provenance | null;
  /** Questions that a model would ask; they stay in the app. */
  readonly asked: readonly string[];
}

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
