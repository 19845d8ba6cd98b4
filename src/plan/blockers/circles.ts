import type { Graph } from './graph';

/**
 * Groups of positions that can all be reached from each other, of two or more members: the circles of the graph with all
 * that hangs together. Tarjan's algorithm with a stack of its own, so that long chains do no harm; members ascend.
 */
export function circles(graph: Graph): readonly (readonly number[])[] {
  const unseen = -1;
  const index = new Int32Array(graph.length).fill(unseen);
  const low = new Int32Array(graph.length);
  const onStack = new Uint8Array(graph.length);
  const stack: number[] = [];
  const found: number[][] = [];
  let counter = 0;

  const enter = (node: number, work: { node: number; next: number }[]): void => {
    index[node] = low[node] = counter;
    counter += 1;
    stack.push(node);
    onStack[node] = 1;
    work.push({ node, next: 0 });
  };
  const leave = (node: number): void => {
    if (low[node] !== index[node]) return;
    const members: number[] = [];
    for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
      onStack[member] = 0;
      members.push(member);
      if (member === node) break;
    }
    if (members.length > 1) found.push(members.sort((a, b) => a - b));
  };

  for (let root = 0; root < graph.length; root += 1) {
    if (index[root] !== unseen) continue;
    const work: { node: number; next: number }[] = [];
    enter(root, work);
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const { node } = frame;
      const next = graph[node]?.[frame.next];
      frame.next += 1;
      if (next === undefined) {
        work.pop();
        leave(node);
        const parent = work.at(-1)?.node;
        if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      } else if (index[next] === unseen) enter(next, work);
      else if (onStack[next] === 1) low[node] = Math.min(low[node] ?? 0, index[next] ?? 0);
    }
  }
  return found.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
