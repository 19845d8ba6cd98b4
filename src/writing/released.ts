import type { RowRole } from '../domain/plan';
import type { SpecRow } from '../domain/spec';
import type { TicketContext } from './context';

type ByRole = Readonly<Record<RowRole, readonly SpecRow[]>>;

const asBuilt = (rows: ByRole): ByRole => ({ ...rows, build: [...rows.build, ...rows.held].sort((a, b) => a.sequence - b.sequence) });

/**
 * A ticket on hold as it reads once it is released: its rows that wait are to be built. What waits is still in
 * `rows.held`. Other tickets are returned as they are.
 */
export function released(context: TicketContext): TicketContext {
  if (!context.ticket.held) return context;
  return {
    ...context,
    rows: asBuilt(context.rows),
    parts: context.parts.map((part) => ({ ...part, children: asBuilt(part.children) })),
    roleOf: (row) => {
      const role = context.roleOf(row);
      return role === 'held' ? 'build' : role;
    },
  };
}
