import { createWorld, OWNER, STRANGER, type World } from '../../testing/world';
import { SMALL_SITE } from '../../testing/small-site';
import { createSession } from '../sessions/create-session';
import { fenceOf, LeaseLost } from './lease';
import { runJob } from './run-job';
import { reviveJobs } from './revive-jobs';
import { startValidation } from './start-jobs';
import { cancelJob, jobStatus, resumeJob } from './steer-job';
import type { JobContext, JobWorker, StepOutcome } from './worker';

const worker = (work: (context: JobContext) => Promise<StepOutcome>): JobWorker => ({ type: 'validation', work });
const DONE: StepOutcome = { kind: 'done' };

describe('a job', () => {
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
  const run = (work: JobWorker['work'], number = 1): Promise<void> =>
    runJob(world.deps, [worker(work)], { v: 1, sessionId, type: 'validation', run: number }, () => 60_000);
  const job = () => world.job(sessionId, 'validation');

  it('cannot be started twice, nor beside another one of its session, even at the same moment', async () => {
    const results = await Promise.allSettled([start(), start()]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(start()).rejects.toMatchObject({ code: 'job-running' });
    expect(await job()).toMatchObject({ state: 'queued', run: 1, accountId: 'owner' });
    expect(world.queue).toHaveLength(1);
  });

  it('sends a message without any account id', async () => {
    await start();
    expect(world.queue[0]?.message).toEqual({ v: 1, sessionId, type: 'validation', run: 1 });
  });

  it('is worked on once where its message comes twice, and not at all where it comes late', async () => {
    await start();
    let works = 0;
    const work = (): Promise<StepOutcome> => {
      works += 1;
      return Promise.resolve(DONE);
    };
    await Promise.all([run(work), run(work)]);
    await run(work);
    expect(works).toBe(1);
    await start();
    await run(work, 1);
    expect(works).toBe(1);
    expect(await job()).toMatchObject({ state: 'queued', run: 2 });
  });

  it('keeps progress and cursor over invocations', async () => {
    await start();
    await run(async (context) => {
      await context.advance({ done: 3, total: 9, step: 'Counting' }, 'three');
      return { kind: 'continue', afterMs: 20_000 };
    });
    expect(await job()).toMatchObject({ state: 'queued', lease: null, progress: { done: 3 }, cursor: 'three' });
    const seen: string[] = [];
    await world.deliver([
      worker((context) => {
        seen.push(context.job.cursor);
        return Promise.resolve(DONE);
      }),
    ]);
    expect(seen).toEqual(['three']);
    expect(await job()).toMatchObject({ state: 'completed', progress: { done: 9, total: 9 } });
  });

  it('stops at the next step when it was cancelled, and writes nothing more', async () => {
    await start();
    await run(async (context) => {
      await context.advance({ done: 1, total: 2, step: '' }, 'one');
      await cancelJob(world.deps, OWNER, sessionId, 'validation');
      await expect(context.advance({ done: 2, total: 2, step: '' }, 'two')).rejects.toBeInstanceOf(LeaseLost);
      return DONE;
    });
    expect(await job()).toMatchObject({ state: 'cancelled', cursor: 'one', progress: { done: 1 } });
    await expect(cancelJob(world.deps, OWNER, sessionId, 'validation')).rejects.toMatchObject({ code: 'job-not-running' });
    await expect(jobStatus(world.deps, STRANGER, sessionId)).rejects.toMatchObject({ code: 'session-not-found' });
  });

  it('is lost to a second invocation once its lease has run out, and every later write of the first is refused', async () => {
    await start();
    await run(async (first) => {
      const fence = fenceOf(first.job);
      world.pass(60_001);
      await run(async (second) => {
        await second.advance({ done: 5, total: 9, step: '' }, 'second');
        return DONE;
      });
      await expect(world.deps.store.commit([], [{ kind: 'lease', fence }])).rejects.toMatchObject({ name: 'StaleWrite' });
      await expect(first.advance({ done: 1, total: 9, step: '' }, 'first')).rejects.toBeInstanceOf(LeaseLost);
      return DONE;
    });
    expect(await job()).toMatchObject({ state: 'completed', cursor: 'second' });
  });

  it('is held by a living invocation against messages that come meanwhile', async () => {
    await start();
    let second = 0;
    await run(async (context) => {
      world.pass(59_000);
      await context.advance({ done: 1, total: 2, step: '' }, 'still here');
      world.pass(59_000);
      await run(() => {
        second += 1;
        return Promise.resolve(DONE);
      });
      return DONE;
    });
    expect(second).toBe(0);
    expect(await job()).toMatchObject({ state: 'completed', revivals: 0 });
  });

  it('tries a fault again with growing waits, then fails with a reference and no stack', async () => {
    await start();
    const began = world.deps.clock();
    let works = 0;
    await world.deliver([
      worker(() => {
        works += 1;
        return Promise.reject(new Error('secret detail'));
      }),
    ]);
    expect(works).toBe(4);
    expect(world.deps.clock() - began).toBe(155_000);
    const { error, state } = await job();
    expect(state).toBe('failed');
    expect(error?.code).toBe('unexpected');
    expect(JSON.stringify(error)).not.toContain('secret');
    const [kept] = (world.pass(3_000), await world.deps.errors.list(sessionId, { cursor: null, limit: 10 })).items;
    expect(kept).toMatchObject({ reference: error?.reference, during: 'validation' });
    expect(kept?.detail).toContain('secret detail');
  });

  it('waits for a time, or for a person who lets it go on', async () => {
    await start();
    const until = world.deps.clock() + 2_000_000;
    await run(() => Promise.resolve({ kind: 'pause', pause: { reason: 'Quota', until } }));
    expect(world.queue.filter(({ at }) => at > world.deps.clock())).toEqual([]);
    await run(() => Promise.reject(new Error('too early')));
    expect(await job()).toMatchObject({ state: 'paused', pause: { reason: 'Quota', until } });
    world.pass(2_002_500);
    await reviveJobs(world.deps);
    await world.deliver([worker(() => Promise.resolve({ kind: 'pause', pause: { reason: 'Rights', until: null } }))]);
    world.pass(10_000_000);
    expect(await reviveJobs(world.deps)).toBe(0);
    await world.deps.store.commit([{ kind: 'job', value: { ...(await job()), revivals: 3 } }]);
    await resumeJob(world.deps, { ...OWNER }, sessionId, 'validation');
    expect(await job()).toMatchObject({ state: 'queued', revivals: 0 });
    await expect(resumeJob(world.deps, OWNER, sessionId, 'validation')).rejects.toMatchObject({ code: 'job-not-paused' });
    await world.deliver();
    expect(await job()).toMatchObject({ state: 'completed' });
  });

  it('ends quietly where its session was deleted', async () => {
    const other = await createSession(world.deps, OWNER, { name: 'Other', description: '', supersede: false });
    await world.deps.sessions.delete(other);
    await expect(runJob(world.deps, [worker(() => Promise.resolve(DONE))], { v: 1, sessionId: other.id, type: 'validation', run: 1 }, () => 1)).resolves.toBeUndefined();
  });
});
