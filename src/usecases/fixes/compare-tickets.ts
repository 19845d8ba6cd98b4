import type { PlannedTicket } from '../../domain/plan';
import { rowKey } from '../../domain/rows';

/** A ticket and what became of it. */
export interface TicketPair {
  readonly before: PlannedTicket;
  readonly after: PlannedTicket;
}

export interface TicketsCompared {
  readonly pairs: readonly TicketPair[];
  readonly gone: readonly PlannedTicket[];
  readonly came: readonly PlannedTicket[];
}

const keysOf = (ticket: PlannedTicket): string[] => ticket.rows.filter(({ role }) => role !== 'mention').map(({ ref }) => rowKey(ref));

/** The ticket that shares most rows; of equals the first. */
function closest(ticket: PlannedTicket, byRow: ReadonlyMap<string, readonly PlannedTicket[]>, free: ReadonlySet<PlannedTicket>): PlannedTicket | undefined {
  const shared = new Map<PlannedTicket, number>();
  for (const key of keysOf(ticket)) for (const other of byRow.get(key) ?? []) if (free.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared].reduce<[PlannedTicket, number] | undefined>((best, next) => (best === undefined || next[1] > best[1] ? next : best), undefined)?.[0];
}

/** Pairs the tickets of two plans: by id, else, as a renamed thing has another, by the rows that they share. */
export function compareTickets(before: readonly PlannedTicket[], after: readonly PlannedTicket[]): TicketsCompared {
  const byId = new Map(after.map((ticket) => [ticket.id, ticket]));
  const known = new Set(before.map(({ id }) => id));
  const free = new Set(after.filter(({ id }) => !known.has(id)));
  const byRow = new Map<string, PlannedTicket[]>();
  for (const ticket of free) for (const key of keysOf(ticket)) byRow.set(key, [...(byRow.get(key) ?? []), ticket]);
  const pairs: TicketPair[] = [];
  const gone: PlannedTicket[] = [];
  for (const ticket of before) {
    const other = byId.get(ticket.id) ?? closest(ticket, byRow, free);
    if (other === undefined) gone.push(ticket);
    else {
      free.delete(other);
      pairs.push({ before: ticket, after: other });
    }
  }
  return { pairs, gone, came: [...free] };
}

/** True where a ticket is made of other rows, or they play another part in it. */
export const rowsDiffer = ({ before, after }: TicketPair): boolean => {
  const rolesOf = (ticket: PlannedTicket): string => ticket.rows.map(({ ref, role }) => `${rowKey(ref)} ${role}`).sort().join('\n');
  return rolesOf(before) !== rolesOf(after);
};
