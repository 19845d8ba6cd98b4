import type { Session } from '../../domain/session';
import type { TicketRecord } from '../../domain/ticket-record';

/** The tickets of a session that become issues: not those left out by hand, and held ones only on request. */
export const exported = (session: Session, records: readonly TicketRecord[]): TicketRecord[] =>
  records.filter((record) => !record.excluded && (!record.held || session.options.include.held)).sort((a, b) => a.order - b.order);
