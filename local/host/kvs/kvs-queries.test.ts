import { createTestHost, type TestHost } from '../testing/test-host';

interface PageAnswer {
  readonly ok: { readonly results: readonly { readonly key: string; readonly value: unknown }[]; readonly nextCursor?: string };
}

const isPage = (value: unknown): value is PageAnswer => typeof value === 'object' && value !== null && 'ok' in value;

const page = async (test: TestHost, action: string, payload: unknown): Promise<PageAnswer['ok']> => {
  const answer = await test.call(action, payload);
  if (!isPage(answer)) throw new Error(JSON.stringify(answer));
  return answer.ok;
};

const keys = async (test: TestHost, action: string, payload: unknown): Promise<readonly string[]> =>
  (await page(test, action, payload)).results.map((row) => row.key);

describe('queries', () => {
  let test: TestHost;
  beforeEach(async () => {
    test = await createTestHost();
  });
  afterEach(() => test.close());

  const put = (key: string, value: unknown, options?: unknown): Promise<unknown> => test.call('kvs.set', { key, value, options });
  const putTicket = (key: string, value: unknown): Promise<unknown> => test.call('kvs.entitySet', { entity: 'ticket', key, value });
  const catchUp = (): Promise<void> => test.clock.advance(2_001);

  it('shows a write to get at once, to a query only some time later', async () => {
    await put('old', 1);
    await catchUp();
    await put('old', 2);
    await put('new', 1);
    await test.call('kvs.get', { key: 'new' });
    expect(await page(test, 'kvs.query', {})).toEqual({ results: [{ key: 'old', value: 1 }] });
    await test.call('kvs.delete', { key: 'old' });
    expect(await keys(test, 'kvs.query', {})).toEqual(['old']);
    await catchUp();
    expect(await page(test, 'kvs.query', {})).toEqual({ results: [{ key: 'new', value: 1 }] });
  });

  it('shows writes to queries at different times, all of them within the lag', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `k${index.toString()}`);
    for (const name of names) await put(name, 1);
    await test.clock.advance(1_000);
    const half = await keys(test, 'kvs.query', { limit: 100 });
    expect(half.length).toBeGreaterThan(5);
    expect(half.length).toBeLessThan(25);
    await test.clock.advance(1_000);
    expect(await keys(test, 'kvs.query', { limit: 100 })).toEqual([...names].sort());
  });

  it('shows queries the state before all changes that they do not see yet', async () => {
    await putTicket('t', { session: 's', place: 1 });
    await catchUp();
    await putTicket('t', { session: 's', place: 2 });
    await putTicket('t', { session: 'elsewhere', place: 3 });
    const query = { entity: 'ticket', index: 'by-session-place', partition: ['s'] };
    expect(await page(test, 'kvs.entityQuery', query)).toEqual({ results: [{ key: 't', value: { session: 's', place: 1 } }] });
    await catchUp();
    expect(await page(test, 'kvs.entityQuery', query)).toEqual({ results: [] });
  });

  it('shows changes of one key to queries in the order in which they were made', async () => {
    for (let value = 1; value <= 20; value += 1) await put('count', value);
    let last = 0;
    for (let step = 0; step < 60; step += 1) {
      await test.clock.advance(34);
      const [row] = (await page(test, 'kvs.query', {})).results;
      expect(Number(row?.value ?? 0)).toBeGreaterThanOrEqual(last);
      last = Number(row?.value ?? 0);
    }
    expect(last).toBe(20);
  });

  it('gives keys in lexicographic order, ten to a page, until there is no cursor', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `p:${(22 - index).toString()}`);
    for (const name of names) await put(name, 0);
    await put('q:1', 0);
    await catchUp();
    const where = { condition: 'BEGINS_WITH', values: ['p:'] };
    const found: string[] = [];
    const sizes: number[] = [];
    let cursor: string | undefined;
    do {
      const part = await page(test, 'kvs.query', { where, cursor });
      sizes.push(part.results.length);
      found.push(...part.results.map((row) => row.key));
      cursor = part.nextCursor;
    } while (cursor !== undefined);
    expect(sizes).toEqual([10, 10, 3]);
    expect(found).toEqual([...names].sort());
  });

  it('orders an index by its range, then by key, both ways, and leaves out rows without the attribute', async () => {
    for (const [key, place] of [['d', 3], ['a', 10], ['c', 3], ['b', -1]] as const) await putTicket(key, { session: 's', place });
    await putTicket('none', { session: 's' });
    await putTicket('far', { session: 't', place: 4 });
    await catchUp();
    const query = { entity: 'ticket', index: 'by-session-place', partition: ['s'] };
    expect(await keys(test, 'kvs.entityQuery', query)).toEqual(['b', 'c', 'd', 'a']);
    expect(await keys(test, 'kvs.entityQuery', { ...query, sort: 'DESC' })).toEqual(['a', 'd', 'c', 'b']);
    expect(await keys(test, 'kvs.entityQuery', { entity: 'ticket', index: 'place' })).toEqual(['b', 'c', 'd', 'far', 'a']);
    expect(await keys(test, 'kvs.entityQuery', { entity: 'ticket', index: 'by-key', where: { condition: 'BEGINS_WITH', values: ['n'] } })).toEqual(['none']);
    expect(await test.call('kvs.entityQuery', { ...query, one: true })).toMatchObject({ ok: { key: 'b', value: { place: -1 } } });
  });

  it.each([
    ['EQUAL_TO', [3], ['c']],
    ['GREATER_THAN', [3], ['d', 'e']],
    ['GREATER_THAN_EQUAL_TO', [3], ['c', 'd', 'e']],
    ['LESS_THAN', [3], ['a', 'b']],
    ['LESS_THAN_EQUAL_TO', [3], ['a', 'b', 'c']],
    ['BETWEEN', [2, 4], ['b', 'c', 'd']],
  ])('finds by range: %s %j', async (condition, values, expected) => {
    for (const [index, key] of ['a', 'b', 'c', 'd', 'e'].entries()) await putTicket(key, { session: 's', place: index + 1 });
    await catchUp();
    const payload = { entity: 'ticket', index: 'by-session-place', partition: ['s'], where: { condition, values } };
    expect(await keys(test, 'kvs.entityQuery', payload)).toEqual(expected);
  });

  it('finds by a partition of text and boolean, and by the beginning of the range', async () => {
    for (const [key, done, note] of [['a', true, 'blue'], ['b', true, 'black'], ['c', false, 'blue'], ['d', true, 'red']] as const) {
      await putTicket(key, { session: 's', done, note });
    }
    await catchUp();
    const payload = { entity: 'ticket', index: 'by-session-done-note', partition: ['s', true], where: { condition: 'BEGINS_WITH', values: ['bl'] } };
    expect(await keys(test, 'kvs.entityQuery', payload)).toEqual(['b', 'a']);
  });

  it('filters only what a page has read, so that a page may be empty and still have a cursor', async () => {
    for (let place = 1; place <= 5; place += 1) await putTicket(`t${place.toString()}`, { session: 's', place, done: place === 5 });
    await catchUp();
    const query = { entity: 'ticket', index: 'by-session-place', partition: ['s'], limit: 2, filters: [{ property: 'done', clause: { condition: 'EQUAL_TO', values: [true] } }] };
    const first = await page(test, 'kvs.entityQuery', query);
    expect(first).toEqual({ results: [], nextCursor: expect.any(String) as unknown });
    const second = await page(test, 'kvs.entityQuery', { ...query, cursor: first.nextCursor });
    expect(second.results).toEqual([]);
    const third = await page(test, 'kvs.entityQuery', { ...query, cursor: second.nextCursor });
    expect(third).toEqual({ results: [{ key: 't5', value: { session: 's', place: 5, done: true } }] });
  });

  it.each([
    ['and', [['place', 'GREATER_THAN', [1]], ['note', 'CONTAINS', ['e']]], ['c']],
    ['or', [['place', 'EQUAL_TO', [1]], ['note', 'NOT_EXISTS', [true]]], ['a', 'd']],
    ['and', [['note', 'EXISTS', [true]], ['note', 'NOT_CONTAINS', ['e']]], ['b']],
    ['and', [['note', 'NOT_EQUAL_TO', ['blue']], ['place', 'LESS_THAN_EQUAL_TO', [2]]], ['b']],
    ['and', [['note', 'BEGINS_WITH', ['gr']]], ['c']],
    ['or', [['weight', 'BETWEEN', [0.5, 1]], ['place', 'GREATER_THAN_EQUAL_TO', [4]]], ['a', 'd']],
    ['and', [['weight', 'LESS_THAN', [0.6]]], ['a']],
  ] as const)('filters with %s %j', async (operator, clauses, expected) => {
    await putTicket('a', { session: 's', place: 1, note: 'blue', weight: 0.5 });
    await putTicket('b', { session: 's', place: 2, note: 'black' });
    await putTicket('c', { session: 's', place: 3, note: 'green' });
    await putTicket('d', { session: 's', place: 4 });
    await catchUp();
    const filters = clauses.map(([property, condition, values]) => ({ property, clause: { condition, values } }));
    expect(await keys(test, 'kvs.entityQuery', { entity: 'ticket', index: 'by-session-place', partition: ['s'], operator, filters })).toEqual(expected);
  });
});
