import type { Session } from '../../domain/session';
import type { TicketRecord } from '../../domain/ticket-record';
import { COMMIT_LIMIT, type Change, type Deps } from '../ports';
import { commitSession } from '../shared/commit-session';
import { noJobRuns } from '../shared/no-job';
import { tallyAfter } from './tally';

/**
 * Writes changed tickets and the session's tally with them, in as few transactions as hold them. Each transaction is whole
 * in itself: stopped in between, what was written is counted.
 * @param before the same tickets, and perhaps others, as they were read.
 * @throws AppError `changed-meanwhile`
 */
export async function writeTickets(
  deps: Pick<Deps, 'store' | 'clock' | 'jobs'>,
  session: Session,
  changed: readonly TicketRecord[],
  before: readonly TicketRecord[],
  further: readonly Change[] = [],
): Promise<Session> {
  const old = new Map(before.map((ticket) => [ticket.id, ticket]));
  const idle = noJobRuns(session.id);
  const room = COMMIT_LIMIT - 1 - idle.length - further.length;
  let current = session;
  for (let start = 0; start < changed.length; start += room) {
    const part = changed.slice(start, start + room);
    const were = part.flatMap((ticket) => old.get(ticket.id) ?? []);
    const tally = current.tally === null ? null : tallyAfter(current.tally, were, part);
    const changes = part.map((value): Change => ({ kind: 'ticket', value }));
    current = await commitSession(deps, { ...current, tally }, start === 0 ? [...changes, ...further] : changes, idle);
  }
  return current;
}
