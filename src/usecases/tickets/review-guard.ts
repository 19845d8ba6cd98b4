import type { Session } from '../../domain/session';
import type { TicketRecord } from '../../domain/ticket-record';
import { fixable, ticketNotFound, wrongStage } from '../shared/problems';

/** Tickets change by hand while they are reviewed. @throws AppError `wrong-stage` */
export function refuseOutsideReview(session: Session, what: string): void {
  if (session.stage !== 'review') throw wrongStage(session.stage, what);
}

/** @throws AppError `ticket-not-found` where one is missing, `has-issue` where Jira has it already. */
export function refuseExported(records: readonly TicketRecord[], asked: number): void {
  if (records.length < asked) throw ticketNotFound();
  const exported = records.find((record) => record.issueKey !== null);
  if (exported !== undefined) {
    throw fixable('has-issue', `${exported.title} is the issue ${exported.issueKey ?? ''} already.`, 'Change it in Jira.');
  }
}
