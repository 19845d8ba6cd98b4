import { rowKey } from '../../domain/rows';
import type { RowRef } from '../../domain/spec';
import type { Draft, DraftRow } from '../grouping/draft';

/** Roles of rows that a person can move: the others are there for the reader of one ticket only. */
const MOVABLE: ReadonlySet<DraftRow['role']> = new Set(['build', 'held', 'remove']);

/** The drafts while a person's changes are made to them. */
export class Desk {
  private readonly drafts = new Map<string, Draft>();
  private readonly mergedInto = new Map<string, string>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) this.drafts.set(draft.id, draft);
  }

  /** The ticket of an id, or the one into which it was merged. */
  find(id: string): Draft | undefined {
    let at = id;
    for (let next = this.mergedInto.get(at); next !== undefined; next = this.mergedInto.get(at)) at = next;
    return this.drafts.get(at);
  }

  add(draft: Draft): void {
    this.drafts.set(draft.id, draft);
  }

  merge(into: Draft, from: Draft): void {
    if (into.id === from.id) return;
    const known = new Map(into.rows.map((row) => [rowKey(row.row.ref), row]));
    for (const row of from.rows) {
      const key = rowKey(row.row.ref);
      const before = known.get(key);
      if (before === undefined || row.role === 'build') known.set(key, row);
    }
    this.drafts.set(into.id, { ...into, rows: [...known.values()], components: [...new Set([...into.components, ...from.components])] });
    this.drafts.delete(from.id);
    this.mergedInto.set(from.id, into.id);
  }

  /** Takes rows out of a ticket; gives those that it held. */
  takeOut(from: Draft, refs: readonly RowRef[]): DraftRow[] {
    const wanted = new Set(refs.map(rowKey));
    const taken = from.rows.filter(({ row, role }) => MOVABLE.has(role) && wanted.has(rowKey(row.ref)));
    const gone = new Set(taken);
    this.drafts.set(from.id, { ...from, rows: from.rows.filter((row) => !gone.has(row)) });
    return taken;
  }

  putIn(to: Draft, rows: readonly DraftRow[]): void {
    const keys = new Set(rows.map(({ row }) => rowKey(row.ref)));
    this.drafts.set(to.id, { ...to, rows: [...to.rows.filter(({ row }) => !keys.has(rowKey(row.ref))), ...rows] });
  }

  /** The tickets that still have something to do. */
  result(): readonly Draft[] {
    return [...this.drafts.values()].filter(({ rows }) => rows.some(({ role }) => MOVABLE.has(role)));
  }
}
