import type { TicketRecord } from '../../domain/ticket-record';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { wrongStage } from '../shared/problems';
import type { Decided, Selection } from '../tickets/decide-tickets';
import { refuseExported } from '../tickets/review-guard';
import { writeTickets } from '../tickets/write-tickets';

export type ExistingDecision = 'leave' | 'link' | 'make';

function decided(record: TicketRecord, decision: ExistingDecision): TicketRecord {
  const next: { -readonly [K in keyof TicketRecord]: TicketRecord[K] } = { ...record };
  if (decision === 'leave') delete next.existing;
  else next.existing = decision;
  return next;
}

/**
 * What an export does with tickets of which an earlier session made an issue: nothing, link dependencies to that issue, or
 * make another one. With `all`, every ticket that has no issue of this session.
 * @throws AppError `wrong-stage`, `ticket-not-found`, `has-issue`, `job-running`
 */
export async function decideExisting(deps: Deps, caller: Caller, sessionId: string, selection: Selection, decision: ExistingDecision): Promise<Decided> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  if (session.stage !== 'review' && session.stage !== 'jira_export') throw wrongStage(session.stage, 'Deciding about issues that exist');
  const ids = selection === 'all' ? ((await deps.plans.get(sessionId))?.plan.tickets ?? []).map((ticket) => ticket.id) : selection;
  const records = await deps.tickets.records(sessionId, ids);
  if (selection !== 'all') refuseExported(records, ids.length);
  const before = records.filter((record) => record.issueKey === null && (record.existing ?? 'leave') !== decision);
  if (before.length === 0) return { session, changed: 0 };
  const written = await writeTickets(deps, session, before.map((record) => decided(record, decision)), before);
  return { session: written, changed: before.length };
}
