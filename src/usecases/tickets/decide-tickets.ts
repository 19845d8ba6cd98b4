import type { AppError } from '../../domain/errors';
import type { Session } from '../../domain/session';
import type { Assignment, TicketRecord } from '../../domain/ticket-record';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { fixable } from '../shared/problems';
import { refuseExported, refuseOutsideReview } from './review-guard';
import { writeTickets } from './write-tickets';

/** Which tickets a decision is about: some by id, or all that have no issue yet. */
export type Selection = readonly string[] | 'all';

export interface Decided {
  readonly session: Session;
  /** Tickets that were changed by it. */
  readonly changed: number;
}

async function decide(
  deps: Deps,
  caller: Caller,
  sessionId: string,
  selection: Selection,
  what: string,
  decision: (record: TicketRecord) => TicketRecord,
  touchesContent: boolean,
): Promise<Decided> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  refuseOutsideReview(session, what);
  const ids = selection === 'all' ? ((await deps.plans.get(sessionId))?.plan.tickets ?? []).map((ticket) => ticket.id) : selection;
  const read = await deps.tickets.records(sessionId, ids);
  const records = selection === 'all' ? read.filter((record) => record.issueKey === null) : read;
  if (selection !== 'all') refuseExported(read, ids.length);
  const changed = records.map((record) => ({ record, next: decision(record) })).filter(({ record, next }) => record !== next);
  if (changed.length === 0) return { session, changed: 0 };
  const contentVersion = session.contentVersion + (touchesContent ? 1 : 0);
  const written = await writeTickets(deps, { ...session, contentVersion }, changed.map(({ next }) => next), records);
  return { session: written, changed: changed.length };
}

export interface MarkedReady extends Decided {
  /** Tickets that were to be ready and are not: they rest on errors that nobody accepted. */
  readonly heldBack: number;
}

const restsOn = ({ title, errors }: TicketRecord): AppError =>
  fixable('errors-open', `${title} rests on ${errors === 1 ? 'an error' : `${String(errors)} errors`} in the sheets.`, 'Mend the sheets, or accept these findings first.');

/**
 * Marks tickets ready for Jira, or not. Of several, those that rest on errors which nobody accepted are held back and
 * counted; with `all`, tickets that are left out are passed over.
 * @throws AppError `errors-open` where the one ticket asked for rests on such errors.
 */
export async function markReady(deps: Deps, caller: Caller, sessionId: string, selection: Selection, ready: boolean): Promise<MarkedReady> {
  let heldBack = 0;
  const decided = await decide(deps, caller, sessionId, selection, 'Marking tickets ready', (record) => {
    if (record.ready === ready || (record.excluded && selection === 'all')) return record;
    if (!ready || record.errors === 0) return { ...record, ready };
    if (selection !== 'all' && selection.length === 1) throw restsOn(record);
    heldBack += 1;
    return record;
  }, false);
  return { ...decided, heldBack };
}

/** Leaves tickets out of the export, or takes them in again. */
export const exclude = (deps: Deps, caller: Caller, sessionId: string, selection: Selection, excluded: boolean): Promise<Decided> =>
  decide(deps, caller, sessionId, selection, 'Leaving out tickets', (record) => (record.excluded === excluded ? record : { ...record, excluded }), true);

/** Sets sprint, person, priority, labels, points or due date; an absent part stays as it is. */
export const assign = (deps: Deps, caller: Caller, sessionId: string, selection: Selection, assignment: Partial<Assignment>): Promise<Decided> =>
  decide(deps, caller, sessionId, selection, 'Assigning tickets', (record) => ({ ...record, assignment: { ...record.assignment, ...assignment } }), false);
