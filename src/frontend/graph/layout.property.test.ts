import fc from 'fast-check';
import { layOut, neighbour, NODE_HEIGHT, NODE_WIDTH } from './layout';
import { readGraph, readOpened, type DrawnGraph } from './protocol';

const graphs = fc.integer({ min: 1, max: 40 }).chain((size) =>
  fc.array(fc.tuple(fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size })), { maxLength: 60 }).map(
    (pairs): DrawnGraph => ({
      nodes: Array.from({ length: size }, (_, index) => ({ order: index + 1, title: `T${String(index)}`, phase: 'custom', excluded: false })),
      edges: pairs.filter(([a, b]) => a !== b).map(([a, b]) => (a < b ? [a, b] : [b, a])),
      cuts: [],
    }),
  ),
);

describe('the layout of the graph', () => {
  it('has every ticket once, right of what blocks it, over no other', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { nodes, width, height } = layOut(graph);
        expect(nodes.size).toBe(graph.nodes.length);
        for (const [blocker, blocked] of graph.edges) expect(nodes.get(blocked)?.x).toBeGreaterThan(nodes.get(blocker)?.x ?? Infinity);
        const placed = [...nodes.values()];
        for (const one of placed) {
          expect(one.x + NODE_WIDTH).toBeLessThanOrEqual(width);
          expect(one.y + NODE_HEIGHT).toBeLessThanOrEqual(height);
          for (const other of placed) if (one !== other) expect(Math.abs(one.x - other.x) >= NODE_WIDTH || Math.abs(one.y - other.y) >= NODE_HEIGHT).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is drawn from 400 tickets in a blink', () => {
    const edges = Array.from({ length: 800 }, (_, index) => [1 + (index % 300), 301 + ((index * 7) % 100)] as const);
    const nodes = Array.from({ length: 400 }, (_, index) => ({ order: index + 1, title: 'T', phase: 'custom' as const, excluded: false }));
    const start = performance.now();
    layOut({ nodes, edges, cuts: [] });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('is walked from ticket to ticket', () => {
    const node = (order: number) => ({ order, title: '', phase: 'custom' as const, excluded: false });
    const layout = layOut({ nodes: [1, 2, 3].map(node), edges: [[1, 2], [1, 3]], cuts: [] });
    expect(neighbour(layout, 1, 'right')).toBe(2);
    expect(neighbour(layout, 2, 'down')).toBe(3);
    expect(neighbour(layout, 3, 'up')).toBe(2);
    expect(neighbour(layout, 3, 'left')).toBe(1);
    expect(neighbour(layout, 1, 'left')).toBeNull();
    expect(neighbour(layout, 9, 'left')).toBeNull();
  });
});

describe('the protocol of the graph', () => {
  it('lets only tickets and lines between them through', () => {
    const node = { order: 1, title: 'A', phase: 'roles', excluded: true };
    expect(readGraph({ nodes: [node, { order: 2, title: 'B', phase: 'roles' }, { order: 3 }, { order: 4, title: 'C', phase: 'x' }], edges: [[1, 2], [2, 9], [1, 1], 'no'], cuts: [[2, 1]] })).toEqual({
      nodes: [node, { order: 2, title: 'B', phase: 'roles', excluded: false }],
      edges: [[1, 2]],
      cuts: [[2, 1]],
    });
    expect(readGraph(null)).toEqual({ nodes: [], edges: [], cuts: [] });
    expect(readOpened({ order: 7 })).toBe(7);
    expect(readOpened('7')).toBeNull();
  });
});
