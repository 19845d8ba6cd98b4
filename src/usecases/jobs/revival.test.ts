import { createWorld, OWNER, type World } from '../../testing/world';
import { SMALL_SITE } from '../../testing/small-site';
import { runJob } from './run-job';
import { reviveJobs } from './revive-jobs';
import { startValidation } from './start-jobs';
import { jobStatus } from './steer-job';
import type { JobWorker, StepOutcome } from './worker';

const DONE: StepOutcome = { kind: 'done' };

describe('a job whose invocation dies', () => {
  let world: World;
  let sessionId: string;
  beforeEach(async () => {
    world = createWorld();
    sessionId = (await world.uploaded(SMALL_SITE)).id;
  });
  afterEach(() => {
    world.close();
  });
  const start = () => startValidation(world.deps, OWNER, sessionId);
  const run = (work: JobWorker['work']): Promise<void> =>
    runJob(world.deps, [{ type: 'validation', work }], { v: 1, sessionId, type: 'validation', run: 1 }, () => 60_000);
  const job = () => world.job(sessionId, 'validation');

  const die = async (): Promise<void> => {
    const dead = new Promise<void>((resolve) => {
      void run(() => {
        resolve();
        return new Promise<StepOutcome>(() => undefined);
      });
    });
    await dead;
  };

  it('is revived by a look and by the trigger, three times without progress, then fails with a sentence', async () => {
    await start();
    for (let time = 1; time <= 3; time += 1) {
      await die();
      world.queue.splice(0);
      world.pass(62_500);
      if (time % 2 === 0) await jobStatus(world.deps, OWNER, sessionId);
      else expect(await reviveJobs(world.deps)).toBe(1);
      expect(await job()).toMatchObject({ state: 'queued', revivals: time });
      expect(world.queue).toHaveLength(1);
    }
    await die();
    world.pass(62_500);
    await reviveJobs(world.deps);
    const failed = await job();
    expect(failed).toMatchObject({ state: 'failed', error: { code: 'job-interrupted' } });
    expect(failed.error?.message).toContain('Start it again');
    await start();
    expect(await job()).toMatchObject({ state: 'queued', run: 2, revivals: 0 });
  });

  it('fails as well where not the trigger but a late message finds it dead once too often', async () => {
    await start();
    for (let time = 1; time <= 4; time += 1) {
      await die();
      world.pass(62_500);
    }
    let works = 0;
    await run(() => {
      works += 1;
      return Promise.resolve(DONE);
    });
    expect(works).toBe(0);
    expect(await job()).toMatchObject({ state: 'failed', error: { code: 'job-interrupted' } });
  });

  it('counts its revivals anew after progress', async () => {
    await start();
    await die();
    world.pass(62_500);
    await reviveJobs(world.deps);
    await run(async (context) => {
      await context.advance({ done: 1, total: 2, step: '' }, 'on');
      return { kind: 'continue', afterMs: 0 };
    });
    expect(await job()).toMatchObject({ revivals: 0 });
  });

  it('is sent again when its message was lost, without counting as a revival', async () => {
    await start();
    world.queue.splice(0);
    world.pass(602_500);
    expect(await reviveJobs(world.deps)).toBe(1);
    expect(await job()).toMatchObject({ state: 'queued', revivals: 0 });
    await world.deliver();
    expect(await job()).toMatchObject({ state: 'completed' });
  });

  it('starts even where the queue takes no message, and is picked up later', async () => {
    const { queue } = world.deps;
    const deaf = { ...world.deps, queue: { push: () => Promise.reject(new Error('429')) } };
    await startValidation(deaf, OWNER, sessionId);
    expect(world.logged.at(-1)).toMatchObject({ event: 'job-message-refused' });
    world.pass(602_500);
    expect(queue).toBe(world.deps.queue);
    await reviveJobs(world.deps);
    await world.deliver();
    expect(await job()).toMatchObject({ state: 'completed' });
  });
});
