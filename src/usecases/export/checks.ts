import { AppError } from '../../domain/errors';
import type { Session } from '../../domain/session';
import type { TicketRecord } from '../../domain/ticket-record';
import { ticketsAreFresh } from '../shared/made-from';

/** @throws AppError `tickets-stale`, `nothing-to-export`, `errors-not-accepted` */
export function checkSession(session: Session, madeFrom: string | null, records: readonly TicketRecord[]): void {
  if (!ticketsAreFresh(session) || madeFrom !== session.generatedFrom) {
    throw new AppError({
      kind: 'user_fixable',
      code: 'tickets-stale',
      message: 'The files or the choices of this session were changed after its tickets were made.',
      action: 'Go back, check the files again and generate the tickets, then export.',
    });
  }
  if (records.length === 0) {
    throw new AppError({
      kind: 'user_fixable',
      code: 'nothing-to-export',
      message: 'No ticket of this session is to be exported.',
      action: 'Include at least one ticket in the review.',
    });
  }
  const faulty = records.filter((record) => record.errors > 0 && record.issueKey === null);
  const [first] = faulty;
  if (first === undefined) return;
  throw new AppError({
    kind: 'user_fixable',
    code: 'errors-not-accepted',
    message: `${faulty.length === 1 ? 'One ticket rests' : `${String(faulty.length)} tickets rest`} on errors in the sheets that were not accepted yet, first “${first.title}”.`,
    action: 'Accept the findings where they are right, leave these tickets out, or mend the sheets and upload them again. All of it is yours to do.',
  });
}
