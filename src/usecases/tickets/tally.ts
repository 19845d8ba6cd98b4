import type { TicketTally } from '../../domain/session';
import type { TicketRecord } from '../../domain/ticket-record';

type Counted = Pick<TicketRecord, 'ready' | 'excluded' | 'questions'>;

/** How the review of these tickets stands. A ticket that is left out is neither ready nor asks anything. */
export const tallyOf = (tickets: readonly Counted[]): TicketTally => {
  const kept = tickets.filter((ticket) => !ticket.excluded);
  return {
    tickets: tickets.length,
    ready: kept.filter((ticket) => ticket.ready).length,
    excluded: tickets.length - kept.length,
    questions: kept.reduce((sum, ticket) => sum + ticket.questions, 0),
  };
};

/** A tally after some tickets changed, without looking at the others. */
export function tallyAfter(tally: TicketTally, before: readonly Counted[], after: readonly Counted[]): TicketTally {
  const [old, now] = [tallyOf(before), tallyOf(after)];
  return {
    tickets: tally.tickets,
    ready: tally.ready - old.ready + now.ready,
    excluded: tally.excluded - old.excluded + now.excluded,
    questions: tally.questions - old.questions + now.questions,
  };
}

export const addTallies = (one: TicketTally, other: TicketTally): TicketTally => ({
  tickets: one.tickets + other.tickets,
  ready: one.ready + other.ready,
  excluded: one.excluded + other.excluded,
  questions: one.questions + other.questions,
});
