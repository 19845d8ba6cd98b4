import { FAULTS, type Fault } from '../../export/testing/faults';
import { generateStored, type Specification } from './testing/fixtures';
import { FLAWLESS, judge } from './testing/verdict';
import { World } from './testing/world';

const twelve: Specification = { tickets: 12, blockers: (index) => [index - 1, index - 4].filter((one) => one >= 0), long: [5] };
const stored = generateStored(twelve);

/** The site's search is of no help, and its bulk answers are in no order: only what is certain counts. */
function hardWorld(faults: ReadonlyMap<number, Fault> = new Map()): World {
  const world = new World(stored, { at: faults });
  world.site.searchLags = Number.POSITIVE_INFINITY;
  world.site.reorders = true;
  return world;
}

async function callsOfASmoothRun(): Promise<{ calls: number; writes: number }> {
  const world = hardWorld();
  await world.exportAll();
  return { calls: world.net.calls, writes: world.writes };
}

describe('an export of 12 tickets with 19 links and an attachment', () => {
  it('comes out right, and a second run writes nothing', async () => {
    const world = hardWorld();
    expect(await world.exportAll()).toEqual({ kind: 'done' });
    expect(judge(world)).toEqual(FLAWLESS);
    expect(world.site.issues).toHaveLength(15);
    expect(world.site.links).toHaveLength(19);
    expect(world.session).toMatchObject({ hasIssues: true, stage: 'completed' });
    const before = world.requests.length;
    await world.again();
    expect(world.requests.slice(before).filter((endpoint) => endpoint.startsWith('POST') && !/bulkfetch|search/.test(endpoint))).toEqual([]);
  });

  it.each(FAULTS)('comes out right whatever call meets: %s', async (fault: Fault) => {
    const { calls } = await callsOfASmoothRun();
    expect(calls).toBeGreaterThan(30);
    for (let at = 0; at < calls; at += 1) {
      const world = hardWorld(new Map([[at, fault]]));
      const ending = await world.exportAll();
      expect({ at, ending, verdict: judge(world) }).toEqual({ at, ending: { kind: 'done' }, verdict: FLAWLESS });
    }
  });

  it.each([false, true])('comes out right when killed at any write (after it: %s)', async (after) => {
    const { writes } = await callsOfASmoothRun();
    for (let at = 0; at < writes; at += 1) {
      const world = hardWorld();
      world.killWrite = { at, after };
      await world.exportAll();
      expect({ at, verdict: judge(world) }).toEqual({ at, verdict: FLAWLESS });
    }
  });

  it('comes out right when two faults meet', async () => {
    const { calls } = await callsOfASmoothRun();
    for (let at = 6; at < calls; at += 1) {
      for (const [first, second] of [['effect_after_timeout', 'kill_after'], ['kill_after', 'timeout_after_effect'], ['error_500', 'quota_429']] as const) {
        const world = hardWorld(new Map<number, Fault>([[at, first], [at + 2, second]]));
        await world.exportAll();
        expect({ at, first, verdict: judge(world) }).toEqual({ at, first, verdict: FLAWLESS });
      }
    }
  });

  it('comes out right in invocations that are nearly over when they begin', async () => {
    const world = hardWorld();
    world.budgetMs = 16_000;
    await world.exportAll();
    expect(judge(world)).toEqual(FLAWLESS);
  });
});
