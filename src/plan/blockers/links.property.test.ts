import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { hasCycle } from 'graphology-dag';
import type { Graph } from './graph';
import { linksOf } from './links';

const graphs = fc.integer({ min: 1, max: 14 }).chain((size) =>
  fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 5 }), { minLength: size, maxLength: size }).map((lists): Graph => lists.map((list, node) => list.filter((other) => other !== node))),
);

function asGraphology(graph: Graph): DirectedGraph {
  const directed = new DirectedGraph();
  graph.forEach((_, node) => directed.addNode(String(node)));
  graph.forEach((before, node) => {
    for (const other of before) directed.addDirectedEdge(String(other), String(node));
  });
  return directed;
}

function reaches(graph: Graph, from: number, to: number): boolean {
  const seen = new Set<number>();
  const stack = [from];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === to) return true;
    for (const other of graph[node] ?? []) {
      if (!seen.has(other)) stack.push(other);
      seen.add(other);
    }
  }
  return false;
}

describe('links between tickets', () => {
  it('have no circle, by another library', () => {
    fc.assert(fc.property(graphs, (wished) => !hasCycle(asGraphology(linksOf(wished).graph))));
  });

  it('say the same with what was cut as was wished, and no link twice', () => {
    fc.assert(
      fc.property(graphs, (wished) => {
        const { graph, cuts, order } = linksOf(wished);
        const cut = new Set(cuts.flat().map(({ blocker, blocked }) => `${String(blocker)}>${String(blocked)}`));
        wished.forEach((before, node) => {
          for (const other of before) expect(cut.has(`${String(other)}>${String(node)}`) || reaches(graph, node, other)).toBe(true);
        });
        graph.forEach((before, node) => {
          for (const other of before) {
            const without = graph.map((list, at) => (at === node ? list.filter((one) => one !== other) : list));
            expect(reaches(without, node, other)).toBe(false);
            expect(order.indexOf(other)).toBeLessThan(order.indexOf(node));
          }
        });
      }),
    );
  });

  it('cut nothing where there is no circle', () => {
    fc.assert(
      fc.property(graphs, (wished) => {
        const acyclic = wished.map((before, node) => before.filter((other) => other < node));
        expect(linksOf(acyclic).cuts).toEqual([]);
      }),
    );
  });
});
