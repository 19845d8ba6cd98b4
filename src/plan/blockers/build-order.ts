import type { Graph } from './graph';

/**
 * Every position after those before it, otherwise ascending: a blocker is drawn forward to just before the first that
 * needs it. Expects no circles.
 */
export function buildOrder(graph: Graph): readonly number[] {
  const entered = new Uint8Array(graph.length);
  const order: number[] = [];
  for (let root = 0; root < graph.length; root += 1) {
    if (entered[root] === 1) continue;
    entered[root] = 1;
    const work = [{ node: root, next: 0 }];
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const next = graph[frame.node]?.[frame.next];
      frame.next += 1;
      if (next === undefined) {
        order.push(frame.node);
        work.pop();
      } else if (entered[next] !== 1) {
        entered[next] = 1;
        work.push({ node: next, next: 0 });
      }
    }
  }
  return order;
}
