import { createTestHost, type TestHost } from '../testing/test-host';

interface Seen {
  readonly what: string;
  readonly at: number;
  readonly event: Readonly<Record<string, unknown>>;
}

const seenBy = async (test: TestHost): Promise<readonly Seen[]> => (await test.call('memory')) as Seen[];

const push = (test: TestHost, events: unknown, queue = 'work'): Promise<unknown> => test.call('push', { queue, events });
const note = (id: string, more: object = {}): unknown => ({ body: { do: 'note', id }, ...more });

describe('queues', () => {
  let test: TestHost;
  const open = async (options: Parameters<typeof createTestHost>[0] = {}): Promise<void> => {
    test = await createTestHost(options);
  };
  afterEach(() => test.close());

  it('delivers an event with its job, its id and its delay', async () => {
    await open();
    const start = test.clock.now();
    const answer = await push(test, [note('a', { delayInSeconds: 30 })]);
    const { jobId } = (answer as { ok: { jobId: string } }).ok;
    expect(await test.call('jobStats', { queue: 'work', job: jobId })).toEqual({ ok: { success: 0, inProgress: 1, failed: 0 } });
    await test.host.drain();
    expect(await test.call('jobStats', { queue: 'work', job: jobId })).toEqual({ ok: { success: 1, inProgress: 0, failed: 0 } });
    const [seen] = await seenBy(test);
    expect(seen?.at).toBe(start + 30_000);
    expect(seen?.event).toEqual({ body: { do: 'note', id: 'a' }, queueName: 'work', jobId, eventId: expect.any(String) as unknown, delayInSeconds: 30 });
  });

  it('takes no account of the order in which events were pushed', async () => {
    await open();
    const ids = Array.from({ length: 20 }, (_, index) => index.toString());
    await push(test, ids.map((id) => note(id)));
    await test.host.drain();
    const order = (await seenBy(test)).map((seen) => (seen.event['body'] as { id: string }).id);
    expect(order).not.toEqual(ids);
    expect([...order].sort()).toEqual([...ids].sort());
  });

  it('delivers twice what is to be delivered twice, and counts it once', async () => {
    await open({ duplicates: 1 });
    const { jobId } = ((await push(test, [note('a')])) as { ok: { jobId: string } }).ok;
    await test.host.drain();
    const seen = await seenBy(test);
    expect(seen).toHaveLength(2);
    expect(seen[0]?.event['eventId']).toBe(seen[1]?.event['eventId']);
    expect(await test.call('jobStats', { queue: 'work', job: jobId })).toEqual({ ok: { success: 1, inProgress: 0, failed: 0 } });
    expect(test.host.redeliver('work', 1)).toBe(1);
    await test.host.drain();
    expect(await seenBy(test)).toHaveLength(3);
  });

  it('runs no more events of one concurrency key than it allows, across queues', async () => {
    await open();
    const hold = (id: string): unknown => ({ body: { do: 'hold', id, ms: 1_000 }, concurrency: { key: 'shared', limit: 2 } });
    await push(test, ['a', 'b', 'c'].map(hold));
    await push(test, ['d', 'e'].map(hold), 'long');
    await push(test, [{ body: { do: 'hold', id: 'free', ms: 1_000 } }]);
    const start = test.clock.now();
    await test.host.drain();
    let running = 0;
    let most = 0;
    const seen = await seenBy(test);
    for (const entry of seen.filter((item) => item.event['id'] !== 'free')) {
      running += entry.what === 'begin' ? 1 : -1;
      most = Math.max(most, running);
    }
    expect(most).toBe(2);
    expect(seen.find((entry) => entry.event['id'] === 'free')?.at).toBe(start);
    expect(test.clock.now() - start).toBe(3_000);
  });

  it('tries again after a returned InvocationError, with what it asked to keep', async () => {
    await open();
    const start = test.clock.now();
    await push(test, [{ body: { do: 'retry', times: 2, data: { page: 4 } } }]);
    await test.host.drain();
    const seen = await seenBy(test);
    expect(seen.map((entry) => entry.at - start)).toEqual([0, 30_000, 60_000]);
    expect(seen.map((entry) => entry.event['retryContext'] ?? null)).toEqual([
      null,
      { retryCount: 1, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { page: 4 }, retentionWindow: { startTime: new Date(start).toISOString(), remainingTimeMs: 86_400_000 - 30_000 } },
      { retryCount: 2, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { page: 4 }, retentionWindow: { startTime: new Date(start).toISOString(), remainingTimeMs: 86_400_000 - 60_000 } },
    ]);
  });

  it.each([
    ['more often than four times', { do: 'retry', times: 99 }, 5],
    ['after a thrown error', { do: 'fail' }, 1],
    ['with retryData over 4 KB', { do: 'retry', times: 1, data: { text: 'x'.repeat(4_096) } }, 1],
  ])('does not try again %s', async (_what, body, runs) => {
    await open();
    const { jobId } = ((await push(test, [{ body }])) as { ok: { jobId: string } }).ok;
    await test.host.drain();
    expect(await seenBy(test)).toHaveLength(runs);
    expect(await test.call('jobStats', { queue: 'work', job: jobId })).toEqual({ ok: { success: 0, inProgress: 0, failed: 1 } });
  });

  it('ends a consumer at its time limit, 55 seconds or its own, and tries again', async () => {
    await open({ limits: { eventRetries: 1 } });
    const start = test.clock.now();
    await push(test, [{ body: { do: 'hang' } }]);
    await test.host.drain();
    const usual = await seenBy(test);
    expect(usual.map((entry) => entry.at - start)).toEqual([0, 56_000]);
    expect(usual[1]?.event['retryContext']).toMatchObject({ retryReason: 'FUNCTION_TIME_OUT', retryCount: 1 });
    const later = test.clock.now();
    await push(test, [{ body: { do: 'hang' } }], 'long');
    await test.host.drain();
    expect((await seenBy(test)).slice(2).map((entry) => entry.at - later)).toEqual([0, 901_000]);
    expect(test.host.stats().functions['long-worker']).toMatchObject({ invocations: 2, failures: 2, maxMs: 900_000 });
  });

  it('stops a chain of continuations after as many pushes as are allowed', async () => {
    await open({ limits: { chainPushes: 4 } });
    await push(test, [{ body: { do: 'chain', left: 99 } }]);
    await test.host.drain();
    const pushes = (await seenBy(test)).filter((entry) => entry.what === 'pushed');
    expect(pushes).toHaveLength(4);
    expect(pushes.at(-1)?.event).toMatchObject({ error: { type: 'InvocationLimitReachedError' } });
    // A new call begins a new chain.
    await push(test, [{ body: { do: 'chain', left: 1 } }]);
    await test.host.drain();
    expect((await seenBy(test)).filter((entry) => entry.what === 'pushed').at(-1)?.event).toMatchObject({ ok: {} });
  });

  it('cancels what still waits, and knows no job that never was', async () => {
    await open();
    const { jobId } = ((await push(test, [note('a', { delayInSeconds: 900 })])) as { ok: { jobId: string } }).ok;
    expect(await test.call('cancel', { queue: 'work', job: jobId })).toEqual({ ok: null });
    await test.host.drain();
    expect(await seenBy(test)).toEqual([]);
    for (const action of ['cancel', 'jobStats']) {
      expect(await test.call(action, { queue: 'work', job: 'nobody' })).toMatchObject({ error: { type: 'JobDoesNotExistError' } });
    }
  });

  it.each([
    ['51 events', Array.from({ length: 51 }, (_, index) => note(index.toString())), 'work', 'TooManyEventsError'],
    ['over 200 KB', [note('a'), { body: { text: 'x'.repeat(200 * 1024) } }], 'work', 'PayloadTooBigError'],
    ['a delay over 900 seconds', [note('a', { delayInSeconds: 901 })], 'work', 'InvalidPushSettingsError'],
    ['nothing', [], 'work', 'NoEventsToPushError'],
    ['a queue without a consumer', [note('a')], 'nobody', 'InternalServerError'],
    ['a queue with a space', [note('a')], 'no body', 'InvalidQueueNameError'],
    ['a concurrency limit of 0', [note('a', { concurrency: { key: 'k', limit: 0 } })], 'work', 'PartialSuccessError'],
    ['over 100 KB for a long function', [{ body: { do: 'note', text: 'x'.repeat(101 * 1024) } }], 'long', 'PartialSuccessError'],
  ])('refuses a push of %s', async (_what, events, queue, type) => {
    await open();
    expect(await push(test, events, queue)).toMatchObject({ error: { type } });
    await test.host.drain();
    expect(await seenBy(test)).toEqual([]);
  });

  it('refuses more events in a minute than are allowed', async () => {
    await open({ limits: { eventsPerMinute: 3 } });
    expect(await push(test, [note('a'), note('b')])).toMatchObject({ ok: {} });
    expect(await push(test, [note('c'), note('d')])).toMatchObject({ error: { type: 'RateLimitError' } });
    await test.clock.advance(61_000);
    expect(await push(test, [note('c'), note('d')])).toMatchObject({ ok: {} });
  });

  it('delivers as time passes once it is started, scheduled triggers too', async () => {
    await open();
    const start = test.clock.now();
    test.host.start();
    await push(test, [note('a', { delayInSeconds: 10 })]);
    await test.clock.advance(9_000);
    expect(await seenBy(test)).toEqual([]);
    await test.clock.advance(2_000);
    expect(await seenBy(test)).toHaveLength(1);
    await test.clock.advance(290_000);
    expect(await test.call('kvs.get', { key: 'every-five' })).toMatchObject({ ok: { at: start + 300_000, personal: false, request: { context: { moduleKey: 'five' } } } });
    await test.clock.advance(300_000);
    expect(await test.call('kvs.get', { key: 'every-five' })).toMatchObject({ ok: { at: start + 600_000 } });
    test.host.stop();
    expect(await test.host.runScheduled('five')).toEqual({ statusCode: 204 });
    await expect(test.host.runScheduled('six')).rejects.toThrow('no scheduled trigger "six"');
  });
});
