import { rmSync } from 'node:fs';
import { createTestHost, type TestHost } from './testing/test-host';
import { createTestSite } from './testing/test-site';

describe('the death of the process', () => {
  it('takes the memory of the app with it and leaves its storage', async () => {
    const test = await createTestHost();
    await test.call('kvs.set', { key: 'a', value: 1 });
    expect([await test.call('count'), await test.call('count')]).toEqual([1, 2]);
    test.host.kill();
    expect(await test.call('count')).toBe(1);
    expect(await test.call('kvs.get', { key: 'a' })).toEqual({ ok: 1 });
    await test.close();
  });

  it('ends a call from a screen without an answer, and nothing of it goes on', async () => {
    const test = await createTestHost();
    const failure = test.host.invoke({ moduleKey: 'page', functionKey: 'slowJira', payload: { sleep: 10 }, accountId: 'anna' });
    const outcome = expect(failure).rejects.toMatchObject({ code: 'KILLED' });
    await test.clock.advance(5);
    test.host.kill();
    await outcome;
    await test.clock.advance(1_000);
    expect(test.site.seen).toEqual([]);
    await test.close();
  });

  it.each(['before', 'after'] as const)('has an unfinished event delivered again, killed %s its write', async (moment) => {
    let kills = 0;
    const first: TestHost = await createTestHost({
      keep: true,
      intercept: (request) => {
        if (kills === 0 && request.functionKey === 'worker' && request.path === '/api/v1/set' && request.moment === moment) {
          kills += 1;
          first.host.kill();
        }
      },
    });
    await first.call('push', { queue: 'work', events: ['a', 'b', 'c'].map((id) => ({ body: { do: 'note', id } })) });
    await first.host.drain();
    expect(kills).toBe(1);
    expect(first.host.stats().deliveries).toBeGreaterThan(0);
    await first.close();
    const second = await createTestHost({ dataDir: first.dataDir });
    const answer = await second.call('kvs.batchGet', { items: ['a', 'b', 'c'].map((id) => ({ key: `note:${id}` })) });
    const written = (answer as { ok: { successfulKeys: readonly unknown[] } }).ok.successfulKeys.length;
    expect(written > 0).toBe(moment === 'after');
    await second.host.drain();
    for (const id of ['a', 'b', 'c']) expect(await second.call('kvs.get', { key: `note:${id}` })).toMatchObject({ ok: { eventId: expect.any(String) as unknown } });
    await second.close();
  });

  it('lets a request that was under way arrive, but not its answer', async () => {
    const site = createTestSite(() => {
      test.host.kill();
      return Response.json({ id: 'made' });
    });
    const test: TestHost = await createTestHost({ site });
    await expect(test.call('jira', { as: 'user', method: 'POST', path: '/rest/api/3/issue', body: {} })).rejects.toMatchObject({ code: 'KILLED' });
    expect(site.seen).toHaveLength(1);
    await test.close();
  });

  it('goes on by itself after a kill while events are delivered', async () => {
    const test = await createTestHost();
    await test.call('push', { queue: 'work', events: [{ body: { do: 'hold', id: 'x', ms: 1_000 } }] });
    test.host.start();
    await test.clock.advance(500);
    test.host.kill();
    await test.clock.advance(2_000);
    expect(await test.call('kvs.get', { key: 'held:x' })).toEqual({ ok: null });
    test.host.start();
    await test.clock.advance(2_000);
    expect(await test.call('kvs.get', { key: 'held:x' })).toEqual({ ok: true });
    await test.close();
  });
});

describe('a process that died without a word', () => {
  it('leaves its events to the next one', async () => {
    const dead = await createTestHost({ keep: true });
    await dead.call('push', { queue: 'work', events: [{ body: { do: 'hold', id: 'x', ms: 30_000 } }] });
    dead.host.start();
    await dead.clock.advance(1_000);
    expect(dead.host.stats().deliveries).toBe(1);
    const next = await createTestHost({ dataDir: dead.dataDir, keep: true });
    await next.clock.advance(5_000);
    await next.host.drain();
    expect(await next.call('kvs.get', { key: 'held:x' })).toEqual({ ok: true });
    await next.close();
    await dead.close();
    rmSync(dead.dataDir, { recursive: true, force: true });
  });
});

describe('another version of the app', () => {
  it('gets the events of an earlier one only where the consumer is crossVersion', async () => {
    const first = await createTestHost({ keep: true, appVersion: '1.0.0' });
    for (const queue of ['work', 'long']) await first.call('push', { queue, events: [{ body: { do: 'note', id: queue } }] });
    await first.close();
    const second = await createTestHost({ dataDir: first.dataDir, appVersion: '2.0.0' });
    await second.host.drain();
    expect(await second.call('kvs.get', { key: 'note:work' })).toEqual({ ok: null });
    expect(await second.call('kvs.get', { key: 'note:long' })).toMatchObject({ ok: { retry: null } });
    await second.close();
  });
});

describe('an event that nobody fetched for a day', () => {
  it('is gone', async () => {
    const test = await createTestHost();
    await test.call('push', { queue: 'work', events: [{ body: { do: 'note', id: 'old' } }] });
    await test.clock.advance(25 * 3_600_000);
    await test.host.drain();
    expect(await test.call('kvs.get', { key: 'note:old' })).toEqual({ ok: null });
    await test.close();
  });
});
