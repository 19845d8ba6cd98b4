import type { Plan, PlannedTicket, RowRole } from '../domain/plan';
import { rowKey, sharersByRow } from '../domain/rows';
import type { Mention, Reference, Spec, SpecRow } from '../domain/spec';
import type { WritingOptions } from './input';

/** What every ticket of a plan looks up: computed once, in one pass over the Spec and the plan. */
export interface PreparedWriting {
  readonly spec: Spec;
  readonly plan: Plan;
  readonly options: WritingOptions;
  readonly rowByKey: ReadonlyMap<string, SpecRow>;
  readonly ticketById: ReadonlyMap<string, PlannedTicket>;
  /** Ticket in which a row has the role `build`, by {@link rowKey}. */
  readonly ticketOfRow: ReadonlyMap<string, PlannedTicket>;
  /** Ticket that takes a row away, by {@link rowKey}. */
  readonly removalOfRow: ReadonlyMap<string, PlannedTicket>;
  /** References that found their component, by its id. */
  readonly referencesTo: ReadonlyMap<string, readonly Reference[]>;
  /** References of a row, by {@link rowKey}. */
  readonly referencesFrom: ReadonlyMap<string, readonly Reference[]>;
  /** Cells whose words name a component, by its id. */
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  /** Rows that share the storage of a field row, that row among them, by {@link rowKey}. */
  readonly sharersOf: ReadonlyMap<string, readonly SpecRow[]>;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Prepares the writing of all tickets of a plan; linear in rows, references and mentions. */
export function prepareWriting(spec: Spec, plan: Plan, options: WritingOptions): PreparedWriting {
  const inRole = (role: RowRole): Map<string, PlannedTicket> =>
    new Map(plan.tickets.flatMap((ticket) => ticket.rows.filter((row) => row.role === role).map((row): [string, PlannedTicket] => [rowKey(row.ref), ticket])));
  return {
    spec,
    plan,
    options,
    rowByKey: new Map(spec.rows.map((row) => [rowKey(row.ref), row])),
    ticketById: new Map(plan.tickets.map((ticket) => [ticket.id, ticket])),
    ticketOfRow: inRole('build'),
    removalOfRow: inRole('remove'),
    referencesTo: groupBy(spec.references, (reference) => reference.to),
    referencesFrom: groupBy(spec.references, (reference) => rowKey(reference.from.ref)),
    mentionsOf: groupBy(spec.mentions, (mention) => mention.to),
    sharersOf: sharersByRow(spec),
  };
}
