import type { Graph } from './graph';

/** Places looked at in one go, as bits of this many words for each position: memory grows with the tickets, not with their square. */
const WORDS = 32;
const BITS = 32 * WORDS;

/**
 * The graph without links that others imply (its transitive reduction). `order` is a sequence in which everything comes
 * after what is before it. For each position it is noted, as bits, what its neighbours reach; a neighbour that another
 * one reaches needs no link. Takes links × positions / 32 steps at most, also for long chains.
 */
export function reduce(graph: Graph, order: readonly number[]): number[][] {
  const place = new Int32Array(graph.length);
  order.forEach((node, position) => {
    place[node] = position;
  });
  /** By place, the places before it. */
  const before = order.map((node) => (graph[node] ?? []).map((other) => place[other] ?? 0));
  const implied = before.map(() => new Set<number>());
  const reached = new Uint32Array(graph.length * WORDS);
  for (let start = 0; start < graph.length; start += BITS) {
    reached.fill(0, start * WORDS);
    for (let at = start + 1; at < graph.length; at += 1) markReached({ at, start, neighbours: before[at] ?? [], reached, implied: implied[at] });
  }
  return graph.map((others, node) => {
    const dropped = implied[place[node] ?? 0];
    return dropped === undefined || dropped.size === 0 ? [...others] : others.filter((other) => !dropped.has(place[other] ?? 0));
  });
}

interface Step {
  readonly at: number;
  /** First place of the block that the bits stand for. */
  readonly start: number;
  readonly neighbours: readonly number[];
  readonly reached: Uint32Array;
  readonly implied: Set<number> | undefined;
}

/** Notes which places of a block one position reaches, and which of its neighbours are reached by others. */
function markReached({ at, start, neighbours, reached, implied }: Step): void {
  const own = at * WORDS;
  for (const neighbour of neighbours) {
    if (neighbour <= start) continue;
    const other = neighbour * WORDS;
    for (let word = 0; word < WORDS; word += 1) reached[own + word] = (reached[own + word] ?? 0) | (reached[other + word] ?? 0);
  }
  const inBlock = neighbours.filter((neighbour) => neighbour >= start && neighbour < start + BITS);
  for (const neighbour of inBlock) {
    const bit = neighbour - start;
    if (((reached[own + (bit >> 5)] ?? 0) & (1 << (bit & 31))) !== 0) implied?.add(neighbour);
  }
  for (const neighbour of inBlock) {
    const bit = neighbour - start;
    reached[own + (bit >> 5)] = (reached[own + (bit >> 5)] ?? 0) | (1 << (bit & 31));
  }
}
