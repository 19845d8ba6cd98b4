import { DirectedGraph } from 'graphology';
import { topologicalGenerations } from 'graphology-dag/topological-sort';
import type { DrawnGraph, GraphNode } from './protocol';

export const NODE_WIDTH = 264;
export const NODE_HEIGHT = 30;
const COLUMN = NODE_WIDTH + 84;
const ROW = NODE_HEIGHT + 12;
/** Columns of the tickets that have no dependencies; they stand below the others. */
const LOOSE_COLUMNS = 5;
const SWEEPS = 6;

export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

export interface Layout {
  readonly nodes: ReadonlyMap<number, PlacedNode>;
  readonly width: number;
  readonly height: number;
}

const mean = (numbers: readonly number[], otherwise: number): number => (numbers.length === 0 ? otherwise : numbers.reduce((sum, one) => sum + one, 0) / numbers.length);

/** Layers from left to right: every ticket right of those that block it. Circles are what the plan has cut, so there are none. */
function layersOf({ nodes, edges }: DrawnGraph): readonly (readonly number[])[] {
  const graph = new DirectedGraph();
  const linked = new Set(edges.flat());
  for (const { order } of nodes) if (linked.has(order)) graph.addNode(String(order));
  for (const [blocker, blocked] of edges) graph.mergeDirectedEdge(String(blocker), String(blocked));
  return topologicalGenerations(graph).map((layer) => layer.map(Number).sort((a, b) => a - b));
}

/** Sorts each layer by the middle of its neighbours, back and forth, so that fewer lines cross. */
function untangled(layers: readonly (readonly number[])[], { edges }: DrawnGraph): readonly (readonly number[])[] {
  const before = new Map<number, number[]>();
  const after = new Map<number, number[]>();
  for (const [blocker, blocked] of edges) {
    before.set(blocked, [...(before.get(blocked) ?? []), blocker]);
    after.set(blocker, [...(after.get(blocker) ?? []), blocked]);
  }
  const place = new Map<number, number>();
  const settle = (layer: readonly number[]): readonly number[] => {
    layer.forEach((order, index) => place.set(order, index - layer.length / 2));
    return layer;
  };
  let current = layers.map(settle);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const neighbours = sweep % 2 === 0 ? before : after;
    const middle = (order: number): number => mean((neighbours.get(order) ?? []).map((other) => place.get(other) ?? 0), place.get(order) ?? 0);
    const sorted = (layer: readonly number[]): readonly number[] => {
      const middles = new Map(layer.map((order) => [order, middle(order)]));
      return settle([...layer].sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0) || a - b));
    };
    current = sweep % 2 === 0 ? current.map(sorted) : [...current].reverse().map(sorted).reverse();
  }
  return current;
}

/** Where every ticket stands. Always the same for the same graph. */
export function layOut(graph: DrawnGraph): Layout {
  const byOrder = new Map(graph.nodes.map((node) => [node.order, node]));
  const layers = untangled(layersOf(graph), graph);
  const tallest = Math.max(0, ...layers.map((layer) => layer.length));
  const nodes = new Map<number, PlacedNode>();
  const place = (order: number, column: number, x: number, y: number): void => {
    const node = byOrder.get(order);
    if (node !== undefined) nodes.set(order, { ...node, column, x, y });
  };
  layers.forEach((layer, column) => {
    layer.forEach((order, row) => {
      place(order, column, column * COLUMN, (row + (tallest - layer.length) / 2) * ROW);
    });
  });
  const loose = graph.nodes.filter(({ order }) => !nodes.has(order)).map(({ order }) => order);
  const top = tallest === 0 ? 0 : (tallest + 1) * ROW;
  const columns = Math.max(LOOSE_COLUMNS, layers.length);
  loose.forEach((order, index) => {
    place(order, index % columns, (index % columns) * COLUMN, top + Math.floor(index / columns) * ROW);
  });
  const placed = [...nodes.values()];
  return {
    nodes,
    width: Math.max(NODE_WIDTH, ...placed.map(({ x }) => x + NODE_WIDTH)),
    height: Math.max(NODE_HEIGHT, ...placed.map(({ y }) => y + NODE_HEIGHT)),
  };
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest ticket in a direction; null where there is none. */
export function neighbour({ nodes }: Layout, from: number, direction: Direction): number | null {
  const start = nodes.get(from);
  if (start === undefined) return null;
  const across = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let nearest: { readonly order: number; readonly distance: number } | null = null;
  for (const { order, x, y } of nodes.values()) {
    const [ahead, aside] = across ? [(x - start.x) * sign, Math.abs(y - start.y)] : [(y - start.y) * sign, Math.abs(x - start.x)];
    if (ahead <= 0) continue;
    const distance = ahead + aside * 2;
    if (nearest === null || distance < nearest.distance) nearest = { order, distance };
  }
  return nearest?.order ?? null;
}
