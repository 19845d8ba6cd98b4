import type { Job } from '../../domain/job';
import type { Session } from '../../domain/session';
import { summarise, type ExportSummary } from '../../export/summary';
import { ticketsOf } from './begin';
import { readCursor } from './cursor';
import type { ExportDeps } from './deps';
import { loadReceipts } from './open-run';
import { exported } from './selection';

/** What the exports of a session made so far, and what is left to a person; from records and receipts, read by key. */
export async function exportSummary(deps: Pick<ExportDeps, 'plans' | 'tickets' | 'receipts' | 'clock'>, session: Session, job: Job): Promise<ExportSummary> {
  const [stored, receipts] = await Promise.all([deps.plans.get(session.id), loadReceipts(deps, session.id)]);
  const ids = (stored?.plan.tickets ?? []).map((ticket) => ticket.id);
  const cursor = readCursor(job.cursor);
  const tickets = ticketsOf(session, exported(session, await deps.tickets.records(session.id, ids)), cursor.existing);
  const state = { run: job.run, now: deps.clock(), quarantineMs: 0, withEpics: receipts.epics.length > 0, tickets, receipts };
  return summarise(state, cursor.requests);
}
