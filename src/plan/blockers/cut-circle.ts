import type { Graph } from './graph';
import { PriorityQueue } from './priority-queue';

/** A link that is left out: `blocker` should have come before `blocked`. */
export interface CutLink {
  readonly blocker: number;
  readonly blocked: number;
}

type Neighbours = ReadonlyMap<number, ReadonlySet<number>>;

/** How much a member wants to come early: freed ones first, then those that block most for what blocks them. */
function rank(incoming: number, outgoing: number): number {
  if (incoming === 0) return Infinity;
  return outgoing === 0 ? Number.MAX_VALUE : outgoing - incoming;
}

/**
 * A sequence of a circle's members with few links that run backwards: what has no blocker left goes to the front, what
 * blocks nothing any more to the back, else the one that blocks most for what blocks it (Eades, Lin, Smyth 1993). Ties
 * go to the first in plan order.
 */
function sequence(members: readonly number[], before: Neighbours, after: Neighbours): number[] {
  const incoming = new Map(members.map((node) => [node, before.get(node)?.size ?? 0]));
  const outgoing = new Map(members.map((node) => [node, after.get(node)?.size ?? 0]));
  const rankOf = (node: number): number => rank(incoming.get(node) ?? 0, outgoing.get(node) ?? 0);
  const queue = new PriorityQueue();
  for (const node of members) queue.push(node, rankOf(node));
  const left = new Set(members);
  const front: number[] = [];
  const back: number[] = [];
  for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
    const { node } = entry;
    if (!left.has(node) || entry.rank !== rankOf(node)) continue;
    left.delete(node);
    (entry.rank === Number.MAX_VALUE ? back : front).push(node);
    const lower = (counts: Map<number, number>, others: ReadonlySet<number> | undefined): void => {
      for (const other of others ?? []) {
        if (!left.has(other)) continue;
        counts.set(other, (counts.get(other) ?? 0) - 1);
        queue.push(other, rankOf(other));
      }
    };
    lower(incoming, after.get(node));
    lower(outgoing, before.get(node));
  }
  return [...front, ...back.reverse()];
}

/** The links within one circle to be left out, in plan order of what they block. */
export function cutCircle(graph: Graph, members: readonly number[]): readonly CutLink[] {
  const inside = new Set(members);
  const before = new Map(members.map((node) => [node, new Set((graph[node] ?? []).filter((other) => inside.has(other)))]));
  const after = new Map(members.map((node) => [node, new Set<number>()]));
  for (const [node, blockers] of before) for (const other of blockers) after.get(other)?.add(node);
  const place = new Map(sequence(members, before, after).map((node, position) => [node, position]));
  return members.flatMap((blocked) =>
    [...(before.get(blocked) ?? [])]
      .filter((blocker) => (place.get(blocker) ?? 0) > (place.get(blocked) ?? 0))
      .sort((a, b) => a - b)
      .map((blocker) => ({ blocker, blocked })),
  );
}
