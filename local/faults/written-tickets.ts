import type { TicketRecord } from '../../src/domain/ticket-record';
import type { World } from './world';

/** Every ticket of a session, read by key. */
export async function allTickets(world: World, sessionId: string): Promise<TicketRecord[]> {
  const tickets: TicketRecord[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const page: Awaited<ReturnType<typeof world.call<'report-tickets'>>> = await world.call('report-tickets', { sessionId, from, limit: 100 });
    tickets.push(...page.tickets.map(({ record }) => record));
    from = page.next;
  }
  return tickets;
}

/** Tickets and session after the writing, as text: the same run gives the same text. */
export async function writtenTickets(world: World, sessionId: string): Promise<string> {
  const tickets = await allTickets(world, sessionId);
  const contents: unknown[] = [];
  for (const { id } of tickets.slice(0, LOOKED_AT)) contents.push((await world.call('get-ticket', { sessionId, id })).content);
  const { session } = await world.call('get-session', { sessionId });
  return JSON.stringify({ tickets, contents, stage: session.stage, tally: session.tally, contentVersion: session.contentVersion });
}

/** Tickets of which the whole content is compared. */
const LOOKED_AT = 3;
