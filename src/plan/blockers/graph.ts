/** For each position, the positions that come before it. Numbers stand for tickets in their order without links. */
export type Graph = readonly (readonly number[])[];

/** The same links seen from the other end. */
export function reversed(graph: Graph): number[][] {
  const turned = graph.map((): number[] => []);
  graph.forEach((before, node) => {
    for (const other of before) turned[other]?.push(node);
  });
  return turned;
}
