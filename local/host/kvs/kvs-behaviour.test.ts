import { createTestHost, type TestHost } from '../testing/test-host';

describe('storage', () => {
  let test: TestHost;
  beforeEach(async () => {
    test = await createTestHost();
  });
  afterEach(() => test.close());

  const put = (key: string, value: unknown, options?: unknown): Promise<unknown> => test.call('kvs.set', { key, value, options });
  const putTicket = (key: string, value: unknown): Promise<unknown> => test.call('kvs.entitySet', { entity: 'ticket', key, value });

  it('keeps plain values, secrets and entities apart, and finds nothing where nothing is', async () => {
    await put('a', { deep: [1, 'ü', null] });
    await test.call('kvs.setSecret', { key: 'a', value: 'hidden' });
    await putTicket('a', { session: 's', anything: null });
    expect(await test.call('kvs.get', { key: 'a' })).toEqual({ ok: { deep: [1, 'ü', null] } });
    expect(await test.call('kvs.getSecret', { key: 'a' })).toEqual({ ok: 'hidden' });
    expect(await test.call('kvs.entityGet', { entity: 'ticket', key: 'a' })).toEqual({ ok: { session: 's', anything: null } });
    for (const [remove, get, payload] of [
      ['kvs.delete', 'kvs.get', { key: 'a' }],
      ['kvs.deleteSecret', 'kvs.getSecret', { key: 'a' }],
      ['kvs.entityDelete', 'kvs.entityGet', { entity: 'ticket', key: 'a' }],
    ] as const) {
      expect(await test.call(remove, payload)).toEqual({ ok: null });
      expect(await test.call(get, payload)).toEqual({ ok: null });
      expect(await test.call(remove, payload)).toEqual({ ok: null });
    }
  });

  it('takes a value of exactly 240 KiB and of 31 levels', async () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    expect(await put('full', 'x'.repeat(240 * 1024 - 2))).toEqual({ ok: null });
    expect(await put('deep', nested(31))).toEqual({ ok: null });
  });

  it('answers metadata and the previous or latest value where they are asked for', async () => {
    const fields = ['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'];
    const start = test.clock.now();
    expect(await put('m', 1, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' })).toEqual({ ok: null });
    await test.clock.advance(1_000);
    expect(await put('m', 2, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' })).toEqual({ ok: { key: 'm', value: 1 } });
    expect(await put('m', 3, { keyPolicy: 'OVERRIDE', returnValue: 'LATEST', ttl: { value: 1, unit: 'HOURS' }, returnMetadataFields: fields })).toEqual({
      ok: { key: 'm', value: 3, createdAt: start, updatedAt: start + 1_000, expireTime: new Date(start + 3_601_000).toISOString() },
    });
    expect(await test.call('kvs.get', { key: 'm', options: { metadataFields: ['UPDATED_AT'] } })).toEqual({ ok: { key: 'm', value: 3, updatedAt: start + 1_000 } });
  });

  it('does a transaction whole or not at all', async () => {
    await putTicket('t', { session: 's', place: 1 });
    await put('gone', 1);
    const at = (place: number): unknown => [{ property: 'place', clause: { condition: 'EQUAL_TO', values: [place] } }];
    const move = (from: number): Promise<unknown> =>
      test.call('kvs.transact', {
        set: [{ key: 'x', value: from }, { key: 't', entityName: 'ticket', value: { session: 's', place: from + 1 }, filters: at(from) }],
        delete: [{ key: 'gone' }],
      });
    expect(await move(7)).toMatchObject({ error: { status: 400, code: 'CONDITIONAL_CHECK_FAILED' } });
    expect(await test.call('kvs.get', { key: 'x' })).toEqual({ ok: null });
    expect(await test.call('kvs.get', { key: 'gone' })).toEqual({ ok: 1 });
    expect(await move(1)).toEqual({ ok: null });
    expect(await test.call('kvs.get', { key: 'x' })).toEqual({ ok: 1 });
    expect(await test.call('kvs.get', { key: 'gone' })).toEqual({ ok: null });
    expect(await test.call('kvs.entityGet', { entity: 'ticket', key: 't' })).toEqual({ ok: { session: 's', place: 2 } });
    expect(await test.call('kvs.transact', { check: [{ key: 't', entityName: 'ticket', filters: at(2) }], set: [{ key: 'y', value: 1 }] })).toEqual({ ok: null });
  });

  it('answers a batch item by item', async () => {
    expect(await test.call('kvs.batchSet', { items: [{ key: 'a', value: 1 }, { key: 't', entityName: 'ticket', value: { place: 'x' } }] })).toEqual({
      ok: { successfulKeys: [{ key: 'a' }], failedKeys: [{ key: 't', entityName: 'ticket', error: { code: 'INCORRECT_PROPERTY_TYPE', message: expect.any(String) as unknown } }] },
    });
    expect(await test.call('kvs.batchGet', { items: [{ key: 'a' }, { key: 'b' }] })).toEqual({
      ok: { successfulKeys: [{ key: 'a', value: 1 }], failedKeys: [{ key: 'b', error: { code: 'KEY_NOT_FOUND', message: 'Provided key does not exist' } }] },
    });
    expect(await test.call('kvs.batchDelete', { items: [{ key: 'a' }, { key: 'b' }] })).toEqual({ ok: { successfulKeys: [{ key: 'a' }, { key: 'b' }], failedKeys: [] } });
    expect(await test.call('kvs.get', { key: 'a' })).toEqual({ ok: null });
  });

  it('removes an expired value late, but at last', async () => {
    for (let index = 0; index < 8; index += 1) await put(`e${index.toString()}`, 1, { ttl: { value: 1, unit: 'HOURS' } });
    const left = async (): Promise<number> => {
      let count = 0;
      for (let index = 0; index < 8; index += 1) count += (await test.call('kvs.get', { key: `e${index.toString()}` }) as { ok: unknown }).ok === null ? 0 : 1;
      return count;
    };
    await test.clock.advance(3_600_000 + 1_000);
    expect(await left()).toBeGreaterThan(4);
    await test.clock.advance(48 * 3_600_000);
    expect(await left()).toBe(0);
  });
});

describe('storage under load', () => {
  it('refuses beyond the requests of a second and the units of a minute', async () => {
    const test = await createTestHost({ limits: { kvsRequestsPerSecond: 3, kvsWritesPerMinute: 30, kvsReadsPerMinute: 4 } });
    for (let index = 0; index < 3; index += 1) expect(await test.call('kvs.get', { key: 'a' })).toEqual({ ok: null });
    const refused = { error: { status: 429, code: 'RATE_LIMIT_EXCEEDED' } };
    expect(await test.call('kvs.get', { key: 'a' })).toMatchObject(refused);
    await test.clock.advance(1_100);
    // 240 KB are 24 units of 10 KB.
    expect(await test.call('kvs.set', { key: 'a', value: 'x'.repeat(239_000) })).toEqual({ ok: null });
    expect(await test.call('kvs.set', { key: 'a', value: 'x'.repeat(239_000) })).toMatchObject(refused);
    expect(await test.call('kvs.get', { key: 'a' })).toMatchObject(refused);
    await test.clock.advance(61_000);
    expect(await test.call('kvs.set', { key: 'a', value: 'small' })).toEqual({ ok: null });
    expect(await test.call('kvs.get', { key: 'a' })).toEqual({ ok: 'small' });
    expect(test.host.stats()).toMatchObject({ throttled: 3, kvsWrites: 2, kvsWriteUnits: 25 });
    expect(await test.call('kvs.transact', { set: [{ key: 'b', value: 'x'.repeat(99_000) }, { key: 'c', value: 1 }] })).toEqual({ ok: null });
    expect(test.host.stats()).toMatchObject({ kvsWrites: 3, kvsWriteUnits: 26 });
    await test.close();
  });
});
