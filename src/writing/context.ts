import type { Finding } from '../domain/finding';
import type { PlannedTicket, RowRole } from '../domain/plan';
import { rowKey } from '../domain/rows';
import type { Component, Reference, Spec, SpecRow } from '../domain/spec';
import type { WritingInput } from './input';
import type { PreparedWriting } from './prepare';

/** A component of a ticket with those of its rows that the ticket holds. */
export interface Part {
  readonly component: Component;
  /** Row of the component itself, where the ticket holds it in a role other than mention. */
  readonly own: SpecRow | null;
  /** Its fields, displays, effects, states, transitions by role, in sheet order. */
  readonly children: Readonly<Record<RowRole, readonly SpecRow[]>>;
}

/** A ticket as its rules read it. */
export interface TicketContext {
  readonly prepared: PreparedWriting;
  readonly spec: Spec;
  readonly ticket: PlannedTicket;
  /** Components configured here, the one the ticket is named after first, then others that rows belong to. */
  readonly parts: readonly Part[];
  readonly rows: Readonly<Record<RowRole, readonly SpecRow[]>>;
  readonly roleOf: (row: SpecRow) => RowRole | null;
  readonly findings: readonly Finding[];
  /** References of a row, each with the component it found. */
  readonly targetsOf: (row: SpecRow) => readonly { readonly reference: Reference; readonly component: Component | null }[];
}

const ROLES: readonly RowRole[] = ['build', 'remove', 'exists', 'held', 'mention'];

function byRole(rows: readonly SpecRow[], roleOf: (row: SpecRow) => RowRole | null): Readonly<Record<RowRole, readonly SpecRow[]>> {
  const pick = (role: RowRole): readonly SpecRow[] => rows.filter((row) => roleOf(row) === role);
  const [build, remove, exists, held, mention] = ROLES.map(pick);
  return { build: build ?? [], remove: remove ?? [], exists: exists ?? [], held: held ?? [], mention: mention ?? [] };
}

/** Components of one name and kind carry their machine name in prose, so that a reader can tell them apart. */
function withoutTwins(parts: readonly Part[]): readonly Part[] {
  const isTwin = ({ component }: Part): boolean =>
    component.machineName !== '' && parts.some((other) => other.component.id !== component.id && other.component.kind === component.kind && other.component.name === component.name);
  return parts.map((part) => (isTwin(part) ? { ...part, component: { ...part.component, name: `${part.component.name} (${part.component.machineName})` } } : part));
}

/** Gathers what the rules of a ticket look at. A row of the ticket that the Spec does not hold is left out. */
export function ticketContext({ prepared, ticket, findings = [] }: WritingInput): TicketContext {
  const roles = new Map(ticket.rows.map((row) => [rowKey(row.ref), row.role]));
  const roleOf = (row: SpecRow): RowRole | null => roles.get(rowKey(row.ref)) ?? null;
  const rows = ticket.rows
    .flatMap((planned) => prepared.rowByKey.get(rowKey(planned.ref)) ?? [])
    .sort((a, b) => a.sequence - b.sequence);
  const { spec } = prepared;
  const ids = new Set(ticket.components);
  for (const row of rows) {
    const id = roleOf(row) === 'mention' ? undefined : spec.componentOfRow.get(rowKey(row.ref))?.id;
    if (id !== undefined) ids.add(id);
  }
  const parts = [...ids].flatMap((id): Part[] => {
    const component = spec.componentById.get(id);
    if (component === undefined) return [];
    const of = rows.filter((row) => spec.componentOfRow.get(rowKey(row.ref))?.id === id);
    const own = of.find((row) => row === component.row && roleOf(row) !== 'mention') ?? null;
    return [{ component, own, children: byRole(of.filter((row) => row !== component.row), roleOf) }];
  });
  return {
    prepared,
    spec,
    ticket,
    parts: withoutTwins(parts),
    rows: byRole(rows, roleOf),
    roleOf,
    findings,
    targetsOf: (row) =>
      (prepared.referencesFrom.get(rowKey(row.ref)) ?? []).map((reference) => ({
        reference,
        component: reference.to === null ? null : (spec.componentById.get(reference.to) ?? null),
      })),
  };
}
