import { buildOrder } from './build-order';
import { circles } from './circles';
import { cutCircle } from './cut-circle';
import { linksOf } from './links';
import { reduce } from './reduce';

describe('links between tickets', () => {
  it('lose what others imply', () => {
    expect(reduce([[], [0], [1, 0], [2, 1, 0]], [0, 1, 2, 3])).toEqual([[], [0], [1], [2]]);
    expect(reduce([[], [], [0, 1]], [0, 1, 2])[2]?.sort()).toEqual([0, 1]);
  });

  it('draw a blocker forward to the first that needs it, and else keep the order', () => {
    expect(buildOrder([[], [3], [], []])).toEqual([0, 3, 1, 2]);
  });

  it('know their circles', () => {
    expect(circles([[1], [0], [1], [4], [5], [3], []])).toEqual([
      [0, 1],
      [3, 4, 5],
    ]);
  });

  it('cut one link of a circle of three, the one that closes it in plan order', () => {
    expect(cutCircle([[2], [0], [1]], [0, 1, 2])).toEqual([{ blocker: 2, blocked: 0 }]);
  });

  it('cut the one link against many', () => {
    // 1, 2 and 3 wait for 0; 0 waits for 3 only.
    expect(cutCircle([[3], [0], [0], [0]], [0, 3])).toEqual([{ blocker: 3, blocked: 0 }]);
  });

  it('put first what blocks most', () => {
    // 3 blocks all others, each of which blocks the next, the last of them 3: one link closes it all.
    expect(cutCircle([[3], [3, 0], [3, 1], [2]], [0, 1, 2, 3])).toEqual([{ blocker: 2, blocked: 3 }]);
  });

  it('are kept between circles that only touch', () => {
    const { graph, cuts } = linksOf([[1], [0], [3, 0], [2]]);
    expect(cuts.map((circle) => circle.length)).toEqual([1, 1]);
    expect(graph[2]).toContain(0);
  });

  it('cope with twenty thousand tickets, in a chain and in one great circle', () => {
    const size = 20_000;
    const chain = Array.from({ length: size }, (_, node) => (node === 0 ? [] : [...new Set([node - 1, Math.floor(node / 2), Math.max(0, node - 7)])]));
    const started = performance.now();
    expect(linksOf(chain).graph.every((before, node) => before.length === (node === 0 ? 0 : 1))).toBe(true);
    expect(linksOf(chain.map((before, node) => (node === 0 ? [size - 1] : before))).cuts).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
