import type { ProjectContract, Value } from '../../src/resolvers/contract';
import type { Call } from './platform';

export type Summary = Value<ProjectContract, 'report-tickets'>['tickets'][number];

/** All written tickets in plan order, as they are at this moment. */
export async function allTickets(call: Call, sessionId: string): Promise<Summary[]> {
  const tickets: Summary[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const page: Value<ProjectContract, 'report-tickets'> = await call('report-tickets', { sessionId, from, limit: 100 });
    tickets.push(...page.tickets);
    from = page.next;
  }
  return tickets;
}

/** The planned tickets, before any is written. */
export async function allPlanned(call: Call, sessionId: string): Promise<Value<ProjectContract, 'get-plan'>> {
  let page = await call('get-plan', { sessionId, limit: 100 });
  const tickets = [...page.tickets];
  while (page.next !== null) {
    page = await call('get-plan', { sessionId, from: page.next, limit: 100 });
    tickets.push(...page.tickets);
  }
  return { ...page, tickets };
}
