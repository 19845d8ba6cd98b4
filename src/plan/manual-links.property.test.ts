import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { hasCycle } from 'graphology-dag';
import type { Plan } from '../domain/plan';
import type { ManualLinks } from '../domain/ticket-record';
import { changedLinks, wayTo, withManualLinks } from './manual-links';

const SIZE = 9;
const names = Array.from({ length: SIZE }, (_, index) => `t${String(index)}`);
const nameAt = (index: number): string => names[index] ?? '';
const someIds = fc.uniqueArray(fc.constantFrom(...names, 'gone'), { maxLength: 4 });
/** Each ticket depends on earlier ones only, so there is no circle. */
const plans = fc
  .tuple(...names.map((_, index) => (index === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(index - 1), { maxLength: 3 }))))
  .map((lists) => lists.map((list) => [...list].sort((a, b) => a - b).map(nameAt)));
const changes = fc.dictionary(fc.constantFrom(...names), fc.record({ added: someIds, removed: someIds }).map(({ added, removed }) => ({ added, removed: removed.filter((id) => !added.includes(id)) })));

const planOf = (blockers: readonly (readonly string[])[]): Plan => ({
  grouping: 'standard',
  cuts: [],
  findings: [],
  counts: { rows: 0, built: 0, held: 0, done: 0, removed: 0, skipped: 0, tickets: SIZE, dependencies: 0, cutDependencies: 0 },
  tickets: blockers.map((dependsOn, index) => ({
    id: nameAt(index),
    phase: 'custom',
    group: 'custom',
    order: index + 1,
    action: 'build',
    title: nameAt(index),
    size: 'S',
    sizeReason: '',
    held: false,
    components: [],
    rows: [],
    dependsOn,
    mustExist: [],
    alreadyThere: [],
  })),
});

function circular(plan: Plan): boolean {
  const graph = new DirectedGraph();
  for (const { id } of plan.tickets) graph.addNode(id);
  for (const { id, dependsOn } of plan.tickets) for (const blocker of dependsOn) graph.addDirectedEdge(blocker, id);
  return hasCycle(graph);
}

describe('dependencies changed by hand', () => {
  it('never close a circle, by another library', () => {
    fc.assert(fc.property(plans, changes, (blockers, manual) => !circular(withManualLinks(planOf(blockers), new Map(Object.entries(manual))))));
  });

  it('hold wherever the plan can hold them, and change nothing else', () => {
    fc.assert(
      fc.property(plans, changes, (blockers, manual) => {
        const plan = planOf(blockers);
        const after = withManualLinks(plan, new Map(Object.entries(manual)));
        const graph = new Map(after.tickets.map(({ id, dependsOn }) => [id, dependsOn]));
        for (const { id, dependsOn } of plan.tickets) {
          const { added, removed }: ManualLinks = manual[id] ?? { added: [], removed: [] };
          const now = graph.get(id) ?? [];
          for (const blocker of dependsOn) expect(now.includes(blocker)).toBe(!removed.includes(blocker));
          for (const blocker of added) if (names.includes(blocker) && !now.includes(blocker)) expect(wayTo(graph, blocker, id)).not.toBeNull();
          expect(now.filter((blocker) => !dependsOn.includes(blocker) && !added.includes(blocker))).toEqual([]);
          expect([...now].sort((a, b) => names.indexOf(a) - names.indexOf(b))).toEqual(now);
        }
      }),
    );
  });

  it('come to the same in the plan made again as they did one by one', () => {
    const steps = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(plans, steps, (blockers, wishes) => {
        const now = new Map<string, { dependsOn: readonly string[]; links?: ManualLinks }>(blockers.map((dependsOn, index) => [nameAt(index), { dependsOn }]));
        for (const [blocked, blocker, wanted] of wishes) {
          const [id, other] = [nameAt(blocked), nameAt(blocker)];
          const record = now.get(id) ?? { dependsOn: [] };
          const graph = new Map([...now].map(([key, { dependsOn }]) => [key, dependsOn]));
          if (wanted === record.dependsOn.includes(other) || (wanted && wayTo(graph, other, id) !== null)) continue;
          now.set(id, changedLinks(record, other, wanted));
        }
        const manual = new Map([...now].flatMap(([id, { links }]): [string, ManualLinks][] => (links === undefined ? [] : [[id, links]])));
        for (const { id, dependsOn } of withManualLinks(planOf(blockers), manual).tickets) expect(new Set(dependsOn)).toEqual(new Set(now.get(id)?.dependsOn));
      }),
    );
  });

  it('leave no trace once they are taken back', () => {
    const added = changedLinks({ dependsOn: ['a'] }, 'b', true);
    expect(added).toEqual({ dependsOn: ['a', 'b'], links: { added: ['b'], removed: [] } });
    expect(changedLinks(added, 'b', false)).toEqual({ dependsOn: ['a'], links: { added: [], removed: [] } });
    const removed = changedLinks({ dependsOn: ['a'] }, 'a', false);
    expect(removed.links).toEqual({ added: [], removed: ['a'] });
    expect(changedLinks(removed, 'a', true)).toEqual({ dependsOn: ['a'], links: { added: [], removed: [] } });
  });

  it('name the shortest way of a circle', () => {
    const graph = new Map([['a', ['b', 'c']], ['b', ['d']], ['c', ['e']], ['d', ['e']]]);
    expect(wayTo(graph, 'a', 'e')).toEqual(['a', 'c', 'e']);
    expect(wayTo(graph, 'a', 'a')).toEqual(['a']);
    expect(wayTo(graph, 'e', 'a')).toBeNull();
  });
});
