import { buildOrder } from './build-order';
import { circles } from './circles';
import { type CutLink, cutCircle } from './cut-circle';
import type { Graph } from './graph';
import { reduce } from './reduce';

/** What becomes of the wishes of tickets to come after others. */
export interface Links {
  /** Without circles and without links that others imply. */
  readonly graph: Graph;
  /** Every position after those before it, otherwise ascending. */
  readonly order: readonly number[];
  /** What was left out, circle by circle. */
  readonly cuts: readonly (readonly CutLink[])[];
}

/** Cuts the circles, then drops what is implied. */
export function linksOf(wished: Graph): Links {
  const cuts = circles(wished).map((members) => cutCircle(wished, members));
  const dropped = new Map<number, Set<number>>();
  for (const { blocked, blocker } of cuts.flat()) dropped.set(blocked, (dropped.get(blocked) ?? new Set()).add(blocker));
  const open = wished.map((before, node) => {
    const without = dropped.get(node);
    return without === undefined ? before : before.filter((other) => !without.has(other));
  });
  const order = buildOrder(open);
  return { graph: reduce(open, order), order, cuts };
}
