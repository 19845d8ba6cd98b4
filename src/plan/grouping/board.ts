import type { PlanOptions } from '../../domain/plan';
import { rowKey } from '../../domain/rows';
import type { Component, Reference, Spec, SpecRow } from '../../domain/spec';
import { type Disposition, isToBuild } from '../../domain/status';
import { addTo } from '../collect';
import type { DraftRow } from './draft';
import type { Join } from './rule';

/** Where a component stands, by the status of its own row. */
export type Standing = 'new' | 'changed' | 'there' | 'waiting' | 'going' | 'set_aside' | 'missing';

const STANDING: Readonly<Record<Disposition, Standing>> = {
  build: 'new',
  change: 'changed',
  exists: 'there',
  hold: 'waiting',
  remove: 'going',
  skip: 'set_aside',
};

/** What the rules of one grouping look at and write down: the Spec, and which of its rows have a ticket already. */
export class Board {
  /** By sequence of the row, 1 where a ticket builds it, or takes it away. */
  private readonly taken: Uint8Array;
  private readonly removals: Uint8Array;
  private readonly guests = new Map<string, Component[]>();
  private readonly hosts = new Map<string, Component>();
  private readonly uses = new Map<string, Reference[]>();

  constructor(
    readonly spec: Spec,
    readonly options: PlanOptions,
  ) {
    this.taken = new Uint8Array(spec.rows.length);
    this.removals = new Uint8Array(spec.rows.length);
    for (const reference of spec.named) if (reference.to !== null) addTo(this.uses, reference.to, reference);
  }

  disposition(row: SpecRow): Disposition {
    return this.options.statusPolicy[row.code];
  }

  /** A user account has no row in most specifications and is there on every site. */
  standing(component: Component): Standing {
    if (component.row !== null) return STANDING[this.disposition(component.row)];
    return component.kind === 'user' ? 'there' : 'missing';
  }

  /** References to a component by name, those of its own rows to it left out; wildcards name none. */
  usesOf(component: Component): readonly Reference[] {
    return this.uses.get(component.id) ?? [];
  }

  /** Rows that belong to a component, its own first. */
  rowsOf(component: Component): readonly SpecRow[] {
    return component.row === null ? component.children : [component.row, ...component.children];
  }

  /** True for a row to be built that no ticket builds yet. */
  isOpen(row: SpecRow): boolean {
    return isToBuild(this.disposition(row)) && this.taken[row.sequence] === 0;
  }

  /** Rows of a component that are to be built and that no ticket builds yet, its own first. */
  openRows(component: Component): readonly SpecRow[] {
    const open = component.children.filter((row) => this.isOpen(row));
    return component.row !== null && this.isOpen(component.row) ? [component.row, ...open] : open;
  }

  /** True where a component has rows that are to be built and that no ticket builds yet. */
  hasOpenRows(component: Component): boolean {
    return this.isOpenItself(component) || component.children.some((row) => this.isOpen(row));
  }

  /** True where the component's own row is to be built and no ticket builds it yet. */
  isOpenItself(component: Component): boolean {
    return component.row !== null && this.isOpen(component.row);
  }

  /** Components that go into the ticket of this one, in the order in which rules put them there. */
  guestsOf(component: Component): readonly Component[] {
    return this.guests.get(component.id) ?? [];
  }

  /** Puts a component with another, and with the host of that one where it is a guest itself. A guest once is one for good. */
  join({ guest, host }: Join): void {
    const root = this.hosts.get(host.id) ?? host;
    if (this.hosts.has(guest.id) || this.guests.has(guest.id) || guest.id === root.id) return;
    this.hosts.set(guest.id, root);
    addTo(this.guests, root.id, guest);
  }

  isGuest(component: Component): boolean {
    return this.hosts.has(component.id);
  }

  /** True for a row that goes and that no ticket takes away yet. */
  isOpenRemoval(row: SpecRow): boolean {
    return this.disposition(row) === 'remove' && this.removals[row.sequence] === 0;
  }

  /** @throws Error where a row to be built has a ticket already: a fault of the rule, never of the sheets. */
  take(rows: readonly DraftRow[], rule: string): void {
    for (const { row, role } of rows) {
      if (role === 'remove') this.removals[row.sequence] = 1;
      if (role !== 'build') continue;
      if (!this.isOpen(row)) throw new Error(`The rule "${rule}" may not build ${rowKey(row.ref)}.`);
      this.taken[row.sequence] = 1;
    }
  }
}
