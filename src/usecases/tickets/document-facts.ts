import { describe } from '../../adf';
import type { TicketContent } from '../../domain/ticket';
import type { TicketRecord } from '../../domain/ticket-record';

const encoder = new TextEncoder();

/** What the record of a ticket keeps of its description, so that a dry run need not read the text itself. */
export function documentFacts(content: TicketContent): Required<Pick<TicketRecord, 'attachment' | 'documentBytes'>> {
  const { document, attachment } = describe(content);
  return { attachment: attachment?.name ?? null, documentBytes: encoder.encode(JSON.stringify(document)).length };
}
