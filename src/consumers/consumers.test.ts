import { createWorld, OWNER, type World } from '../testing/world';
import { SMALL_SITE } from '../testing/small-site';
import { startValidation } from '../usecases/jobs/start-jobs';
import type { JobWorker } from '../usecases/jobs/worker';
import { consumer } from '.';

describe('a consumer', () => {
  let world: World;
  let seen: number[];
  const worker: JobWorker = {
    type: 'validation',
    work: (context) => {
      seen.push(context.remaining());
      return Promise.resolve({ kind: 'done' });
    },
  };
  beforeEach(() => {
    world = createWorld();
    seen = [];
  });
  afterEach(() => {
    world.close();
  });

  it('works on the job that a message names, and keeps back time for its last writes', async () => {
    const { id } = await world.uploaded(SMALL_SITE);
    await startValidation(world.deps, OWNER, id);
    await consumer(world.deps, worker)({ body: world.queue[0]?.message, remaining: () => 55_000 });
    expect(seen).toEqual([45_000]);
    expect(await world.job(id, 'validation')).toMatchObject({ state: 'completed' });
  });

  it.each([[null], [{}], [{ v: 2, sessionId: 'x', type: 'validation', run: 1 }], [{ v: 1, sessionId: 'x', type: 'export', run: 1 }], [{ v: 1, sessionId: '', type: 'validation', run: 1 }]])(
    'drops %j and says so',
    async (body) => {
      await consumer(world.deps, worker)({ body, remaining: () => 55_000 });
      expect(seen).toEqual([]);
      expect(world.logged).toEqual([{ level: 'warn', event: 'message-dropped', detail: 'validation' }]);
    },
  );
});
