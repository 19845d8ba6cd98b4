import type { Plan } from '../domain/plan';
import type { ManualLinks, TicketRecord } from '../domain/ticket-record';

/** Blockers by the ticket that they block. */
export type Blockers = ReadonlyMap<string, readonly string[]>;

/** The shortest way along blockers from a ticket to one on which it rests, both ends included; null where there is none. */
export function wayTo(blockers: Blockers, from: string, to: string): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (const node of queue) {
    if (node === to) {
      const way: string[] = [];
      for (let step: string | null = node; step !== null; step = cameFrom.get(step) ?? null) way.push(step);
      return way.reverse();
    }
    for (const next of blockers.get(node) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return null;
}

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((other) => other !== id);
const including = (ids: readonly string[], id: string): readonly string[] => (ids.includes(id) ? ids : [...ids, id]);

/** The dependencies of a ticket after a person added or removed one; what takes back an earlier change leaves no trace. */
export function changedLinks(
  { dependsOn, links = { added: [], removed: [] } }: Pick<TicketRecord, 'dependsOn' | 'links'>,
  blocker: string,
  wanted: boolean,
): { readonly dependsOn: readonly string[]; readonly links: ManualLinks } {
  const { added, removed } = links;
  if (wanted) {
    return {
      dependsOn: including(dependsOn, blocker),
      links: removed.includes(blocker) ? { added, removed: without(removed, blocker) } : { added: including(added, blocker), removed },
    };
  }
  return {
    dependsOn: without(dependsOn, blocker),
    links: added.includes(blocker) ? { added: without(added, blocker), removed } : { added, removed: including(removed, blocker) },
  };
}

/**
 * A plan under the dependencies that were changed by hand. What names a ticket that the plan does not hold waits for its
 * return, and an added one that would close a circle with the plan as it is now is left out. Without circles, as the plan.
 */
export function withManualLinks(plan: Plan, manual: ReadonlyMap<string, ManualLinks>): Plan {
  if (manual.size === 0) return plan;
  const orderOf = new Map(plan.tickets.map((ticket) => [ticket.id, ticket.order]));
  const blockers = new Map(
    plan.tickets.map(({ id, dependsOn }): [string, readonly string[]] => [id, dependsOn.filter((blocker) => manual.get(id)?.removed.includes(blocker) !== true)]),
  );
  for (const { id } of plan.tickets) {
    for (const blocker of manual.get(id)?.added ?? []) {
      const own = blockers.get(id) ?? [];
      if (!orderOf.has(blocker) || own.includes(blocker) || wayTo(blockers, blocker, id) !== null) continue;
      blockers.set(id, [...own, blocker]);
    }
  }
  const inOrder = (ids: readonly string[]): readonly string[] => [...ids].sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0));
  const tickets = plan.tickets.map((ticket) => (manual.has(ticket.id) ? { ...ticket, dependsOn: inOrder(blockers.get(ticket.id) ?? []) } : ticket));
  return { ...plan, tickets, counts: { ...plan.counts, dependencies: tickets.reduce((sum, { dependsOn }) => sum + dependsOn.length, 0) } };
}
