import type { Component } from '../../domain/spec';
import { addTo } from '../collect';
import { byName } from '../naming/names';
import type { Board } from './board';
import { onlyParents } from './only-parent';
import type { Join, JoinRule } from './rule';

/**
 * Bounds of a family: more types, or more rows, are no longer built and tested in one go. What does not fit stands on its
 * own, with its own children, and blocks the ticket it would have joined.
 */
export const FAMILY = { types: 4, rows: 30 } as const;

/** Children in the order in which they may join: the parent's own block first, then the smallest. */
const byFit =
  (board: Board, parent: Component) =>
  (a: Component, b: Component): number => {
    const away = (child: Component): number =>
      child.row !== null && parent.row !== null && child.row.sheet.separators.length > 0 && child.row.block !== parent.row.block ? 1 : 0;
    return away(a) - away(b) || board.openRows(a).length - board.openRows(b).length || byName(a, b);
  };

interface Family {
  readonly joins: readonly Join[];
  readonly leftOut: readonly Component[];
}

/** Breadth first from the head, so that a child is nearer than a child's child, until the bounds are reached. */
function familyOf(board: Board, head: Component, childrenOf: ReadonlyMap<string, readonly Component[]>): Family {
  const joins: Join[] = [];
  const leftOut: Component[] = [];
  const queue = [head];
  let rows = board.openRows(head).length;
  // The queue grows while it is walked.
  for (const parent of queue) {
    for (const child of [...(childrenOf.get(parent.id) ?? [])].sort(byFit(board, parent))) {
      if (child.id === head.id) continue;
      const more = board.openRows(child).length;
      if (queue.length < FAMILY.types && rows + more <= FAMILY.rows) {
        rows += more;
        joins.push({ guest: child, host: head });
        queue.push(child);
      } else leftOut.push(child);
    }
  }
  return { joins, leftOut };
}

/** A paragraph type that a single paragraph type uses joins its parent: neither can be tested alone. */
export const paragraphFamilies: JoinRule = {
  name: 'a paragraph type with its only children',
  joins(board) {
    const parents = onlyParents(board);
    const children = new Map<string, Component[]>();
    const types: Component[] = [];
    for (const component of board.spec.components) {
      if (component.kind !== 'paragraph_type') continue;
      types.push(component);
      const parent = parents.get(component.id);
      if (parent !== undefined) addTo(children, parent.id, component);
    }
    const placed = new Set<string>();
    const joins: Join[] = [];
    const headFamilies = (heads: readonly Component[]): void => {
      const queue = [...heads];
      for (const head of queue) {
        if (placed.has(head.id)) continue;
        placed.add(head.id);
        const family = familyOf(board, head, children);
        for (const join of family.joins) placed.add(join.guest.id);
        joins.push(...family.joins);
        queue.push(...family.leftOut);
      }
    };
    headFamilies(types.filter((type) => !parents.has(type.id)));
    // What is left goes round in a circle of only parents: its first by name leads.
    headFamilies(types.filter((type) => !placed.has(type.id)).sort(byName));
    return joins;
  },
};
