import { rowKey } from '../../domain/rows';
import type { RowRef, SpecRow } from '../../domain/spec';

/** Something that rows presuppose and no sheet holds. */
export interface PresupposedItem {
  /** As the sheets, or Drupal, call it. */
  readonly name: string;
  /** One remark: where it comes from, or what is known of it; empty where nothing is. */
  readonly remark: string;
  /** Rows that presuppose it, in the order of the Spec. */
  readonly rows: readonly RowRef[];
}

/** Gathers rows by what they presuppose; names that differ only in case are one. */
export class Gathered {
  readonly #items = new Map<string, { name: string; remark: string; rows: Map<string, RowRef> }>();

  add(name: string, row: SpecRow, remark = ''): void {
    const key = name.trim().toLowerCase();
    if (key === '') return;
    const item = this.#items.get(key) ?? { name: name.trim(), remark, rows: new Map<string, RowRef>() };
    item.rows.set(rowKey(row.ref), row.ref);
    this.#items.set(key, item);
  }

  /** Items by name. */
  items(): PresupposedItem[] {
    return [...this.#items.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, remark, rows }) => ({ name, remark, rows: [...rows.values()] }));
  }
}
