import { createWorld, OWNER, type World } from '../../testing/world';
import { reviveJobs } from '../jobs/revive-jobs';
import { runJob } from '../jobs/run-job';
import { generateTickets, startValidation } from '../jobs/start-jobs';
import { cancelJob } from '../jobs/steer-job';
import { summariseTickets } from './get-tickets';
import { processingWorker } from './processing-worker';

/** Twenty-six vocabularies with a field each: three steps of the worker. */
const MANY = {
  'Bundles.csv': ['Name,Machine name,X,Type', ...Array.from({ length: 26 }, (_, index) => `Topic ${String(index)},topic_${String(index)},a,Vocabulary`)].join('\n'),
  'Fields.csv': [
    "Bundle,Field label,Machine name,X,Field type,Req'd,Vals.",
    ...Array.from({ length: 26 }, (_, index) => `Topic ${String(index)} (Vocabulary),Code,field_code_${String(index)},a,Text (plain),y,1`),
  ].join('\n'),
};

class Killed extends Error {}

type Moment = 'before' | 'after';

async function fresh(): Promise<{ world: World; id: string }> {
  const world = createWorld();
  const { id } = await world.validated(MANY);
  await generateTickets(world.deps, OWNER, id);
  world.storage.requests.splice(0);
  return { world, id };
}

/** Lets the process die at its n-th request to storage: from then on nothing of it arrives any more. */
async function killedAt(world: World, n: number, moment: Moment): Promise<void> {
  let seen = 0;
  const die = (): void => {
    seen += 1;
    if (seen >= n) throw new Killed();
  };
  world.storage.intercept[moment] = die;
  world.storage.intercept[moment === 'before' ? 'after' : 'before'] = () => {
    if (seen >= n) throw new Killed();
  };
  try {
    await world.deliver();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  delete world.storage.intercept.before;
  delete world.storage.intercept.after;
}

async function resumed(world: World): Promise<void> {
  world.pass(602_500);
  await reviveJobs(world.deps);
  await world.deliver();
}

async function outcome(world: World, id: string) {
  const { tickets } = await summariseTickets(world.deps, OWNER, id, 0, 100);
  const { stage, tally, contentVersion, generatedFrom } = await world.session(id);
  const bodies = await world.deps.tickets.bodies(id, tickets.map((ticket) => ticket.record.id));
  const strip = (text: string): string => text.replaceAll(id, 'SESSION');
  return {
    stage,
    tally,
    contentVersion,
    fresh: generatedFrom !== '',
    tickets: tickets.map(({ record }) => [record.title, record.order, record.version, record.ready]),
    bodies: bodies.map((body) => strip(body.content.title)),
  };
}

describe('the writing of tickets', () => {
  it('gives the same wherever it is killed, before or after a request took effect', async () => {
    const plain = await fresh();
    await plain.world.deliver();
    const expected = await outcome(plain.world, plain.id);
    const requests = plain.world.storage.requests.length;
    plain.world.close();
    expect(expected.tickets.length).toBeGreaterThan(24);
    expect(requests).toBeGreaterThan(10);
    for (const moment of ['before', 'after'] as const) {
      for (let n = 1; n <= requests; n += 1) {
        const { world, id } = await fresh();
        await killedAt(world, n, moment);
        await resumed(world);
        expect({ at: n, moment, ...(await outcome(world, id)) }).toEqual({ at: n, moment, ...expected });
        expect(await world.job(id, 'processing')).toMatchObject({ state: 'completed' });
        world.close();
      }
    }
  }, 120_000);

  it('gives the same where every message comes twice, at once and late', async () => {
    const { world, id } = await fresh();
    const messages = world.queue.map((waiting) => ({ ...waiting }));
    world.queue.push(...messages);
    await world.deliver();
    const once = await outcome(world, id);
    world.queue.push(...messages);
    await world.deliver();
    expect(await outcome(world, id)).toEqual(once);
    expect(once).toMatchObject({ stage: 'review', contentVersion: 1 });
    world.close();
  });

  it('goes on in further invocations where the time of one does not reach', async () => {
    const { world, id } = await fresh();
    let pushes = 0;
    const { queue } = world.deps;
    const push = queue.push.bind(queue);
    const counted = { ...world.deps, queue: { push: (...args: Parameters<typeof push>) => ((pushes += 1), push(...args)) } };
    for (let next = world.queue.shift(); next !== undefined; next = world.queue.shift()) {
      let looks = 0;
      await runJob(counted, [processingWorker(counted)], next.message, () => ((looks += 1) > 1 ? 0 : 1));
    }
    expect(pushes).toBe(2);
    expect(await outcome(world, id)).toMatchObject({ stage: 'review', contentVersion: 1 });
    world.close();
  });

  it('stays cancelled, keeps what it wrote, and ends whole when it is started again', async () => {
    const { world, id } = await fresh();
    await killedAt(world, 11, 'after');
    await cancelJob(world.deps, OWNER, id, 'processing');
    await resumed(world);
    expect(await world.job(id, 'processing')).toMatchObject({ state: 'cancelled' });
    expect(await world.session(id)).toMatchObject({ stage: 'processing', tally: null });
    await startValidation(world.deps, OWNER, id);
    await world.deliver();
    await generateTickets(world.deps, OWNER, id);
    await world.deliver();
    expect((await outcome(world, id)).tickets.length).toBe((await world.session(id)).tally?.tickets);
    world.close();
  });
});
