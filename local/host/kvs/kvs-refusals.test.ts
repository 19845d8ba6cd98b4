import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundle } from '../app/build-bundle';
import { parseManifest } from '../app/manifest';
import { createTestHost, FIXTURE_APP, type TestHost } from '../testing/test-host';

const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
const items = (count: number): unknown[] => Array.from({ length: count }, (_, index) => ({ key: `k${index.toString()}`, value: index }));
const ticket = { session: 's1', place: 1 };
const entity = { entity: 'ticket', key: 't1' };
const query = { entity: 'ticket', index: 'by-session-place', partition: ['s1'] };
const equals = (value: unknown): unknown => ({ condition: 'EQUAL_TO', values: [value] });
const filtered = (property: string, clause: unknown): unknown => ({ ...query, filters: [{ property, clause }] });

type Refusal = readonly [what: string, action: string, payload: unknown, status: number, code: string];

const REFUSALS: readonly Refusal[] = [
  ['an empty key', 'kvs.get', { key: '' }, 400, 'EMPTY_KEY'],
  ['a key of 501 characters', 'kvs.get', { key: 'k'.repeat(501) }, 400, 'KEY_TOO_LONG'],
  ['a key with a slash', 'kvs.set', { key: 'a/b', value: 1 }, 400, 'INVALID_KEY'],
  ['a key of white space', 'kvs.set', { key: '  ', value: 1 }, 400, 'INVALID_KEY'],
  ['a key with an umlaut', 'kvs.setSecret', { key: 'ä', value: 1 }, 400, 'INVALID_KEY'],
  ['a value over 240 KiB', 'kvs.set', { key: 'a', value: 'x'.repeat(240 * 1024 - 1) }, 400, 'MAX_SIZE'],
  ['a value of 32 levels', 'kvs.set', { key: 'a', value: nested(32) }, 400, 'MAX_DEPTH'],
  ['no value', 'kvs.set', { key: 'a' }, 400, 'INVALID_VALUE'],
  ['a TTL of 0', 'kvs.set', { key: 'a', value: 1, options: { ttl: { value: 0, unit: 'DAYS' } } }, 400, 'INVALID_TTL'],
  ['a TTL of two years', 'kvs.set', { key: 'a', value: 1, options: { ttl: { value: 800, unit: 'DAYS' } } }, 400, 'INVALID_TTL'],
  ['a page of 101', 'kvs.query', { limit: 101 }, 400, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'],
  ['a page of 0', 'kvs.entityQuery', { ...query, limit: 0 }, 400, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'],
  ['an invented cursor', 'kvs.query', { cursor: 'abc' }, 400, 'INVALID_CURSOR'],
  ['an undeclared entity, get', 'kvs.entityGet', { entity: 'nobody', key: 'a' }, 404, 'SCHEMA_NOT_FOUND'],
  ['an undeclared entity, set', 'kvs.entitySet', { entity: 'nobody', key: 'a', value: {} }, 404, 'SCHEMA_NOT_FOUND'],
  ['an undeclared entity, query', 'kvs.entityQuery', { ...query, entity: 'nobody' }, 404, 'SCHEMA_NOT_FOUND'],
  ['an undeclared entity, delete', 'kvs.entityDelete', { entity: 'nobody', key: 'a' }, 404, 'SCHEMA_NOT_FOUND'],
  ['an entity that is a list', 'kvs.entitySet', { ...entity, value: [1] }, 400, 'INVALID_ENTITY_VALUE'],
  ['an undeclared attribute', 'kvs.entitySet', { ...entity, value: { ...ticket, other: 1 } }, 400, 'INVALID_ENTITY_VALUE'],
  ['text of nothing', 'kvs.entitySet', { ...entity, value: { ...ticket, note: ' ' } }, 400, 'INVALID_ENTITY_VALUE'],
  ['an integer of 2^31', 'kvs.entitySet', { ...entity, value: { ...ticket, place: 2 ** 31 } }, 400, 'INCORRECT_PROPERTY_TYPE'],
  ['an integer as text', 'kvs.entitySet', { ...entity, value: { ...ticket, place: '5' } }, 400, 'INCORRECT_PROPERTY_TYPE'],
  ['an integer with a fraction', 'kvs.entitySet', { ...entity, value: { ...ticket, place: 1.5 } }, 400, 'INCORRECT_PROPERTY_TYPE'],
  ['null for text', 'kvs.entitySet', { ...entity, value: { ...ticket, note: null } }, 400, 'INCORRECT_PROPERTY_TYPE'],
  ['a boolean as number', 'kvs.entitySet', { ...entity, value: { ...ticket, done: 1 } }, 400, 'INCORRECT_PROPERTY_TYPE'],
  ['an indexed text of 901 bytes', 'kvs.entitySet', { ...entity, value: { session: 's', done: true, note: 'n'.repeat(901) } }, 400, 'MAX_SIZE'],
  ['a partition of 1,701 bytes', 'kvs.entitySet', { ...entity, value: { ...ticket, session: 's'.repeat(1_701) } }, 400, 'MAX_SIZE'],
  ['an undeclared index', 'kvs.entityQuery', { ...query, index: 'by-nothing' }, 400, 'INVALID_ENTITY_INDEX'],
  ['no partition where there is one', 'kvs.entityQuery', { entity: 'ticket', index: 'by-session-place' }, 400, 'INVALID_PARTITION'],
  ['half a partition', 'kvs.entityQuery', { entity: 'ticket', index: 'by-session-done-note', partition: ['s1'] }, 400, 'INVALID_PARTITION'],
  ['a partition of another type', 'kvs.entityQuery', { ...query, partition: [7] }, 400, 'INCORRECT_PROPERTY_TYPE'],
  ['a range of another type', 'kvs.entityQuery', { ...query, where: equals('one') }, 400, 'INCORRECT_PROPERTY_TYPE'],
  ['a range with one end', 'kvs.entityQuery', { ...query, where: { condition: 'BETWEEN', values: [1] } }, 400, 'INSUFFICIENT_FILTER_VALUES'],
  ['a number that begins with something', 'kvs.entityQuery', { ...query, where: { condition: 'BEGINS_WITH', values: [1] } }, 400, 'INVALID_CONDITION'],
  ['a filter on an undeclared attribute', 'kvs.entityQuery', filtered('other', equals(1)), 400, 'INVALID_CONDITION'],
  ['a filter with one end', 'kvs.entityQuery', filtered('place', { condition: 'BETWEEN', values: [1] }), 400, 'INSUFFICIENT_FILTER_VALUES'],
  ['a filter of another type', 'kvs.entityQuery', filtered('place', equals('1')), 400, 'INCORRECT_PROPERTY_TYPE'],
  ['a number that contains something', 'kvs.entityQuery', filtered('place', { condition: 'CONTAINS', values: [1] }), 400, 'INVALID_CONDITION'],
  ['101 filters', 'kvs.entityQuery', { ...query, filters: Array.from({ length: 101 }, () => ({ property: 'place', clause: equals(1) })) }, 400, 'INVALID_CONDITION'],
  ['a transaction of nothing', 'kvs.transact', {}, 400, 'INVALID_TRANSACTION_REQUEST'],
  ['a transaction of 26', 'kvs.transact', { set: items(26) }, 422, 'UNPROCESSABLE_ENTITY'],
  ['a transaction on one key twice', 'kvs.transact', { set: items(1), delete: [{ key: 'k0' }] }, 400, 'KEY_DUPLICATION_ERROR'],
  ['a transaction over 4 MB', 'kvs.transact', { set: Array.from({ length: 18 }, (_, n) => ({ key: `b${n.toString()}`, value: 'x'.repeat(239 * 1024) })) }, 400, 'MAX_SIZE'],
  ['a transaction with a policy', 'kvs.transact', { set: [{ key: 'p', value: 1, options: { keyPolicy: 'FAIL_IF_EXISTS' } }] }, 400, 'INVALID_TRANSACTION_REQUEST'],
  ['a transaction on an undeclared entity', 'kvs.transact', { delete: [{ key: 'p', entityName: 'nobody' }] }, 404, 'SCHEMA_NOT_FOUND'],
  ['a condition on what is not there', 'kvs.transact', { check: [{ key: 'gone', entityName: 'ticket', filters: [{ property: 'note', clause: { condition: 'NOT_EXISTS', values: [true] } }] }] }, 400, 'CONDITIONAL_CHECK_FAILED'],
  ['a batch of 26, set', 'kvs.batchSet', { items: items(26) }, 400, 'TOO_MANY_BATCH_ENTITIES'],
  ['a batch of 26, get', 'kvs.batchGet', { items: items(26) }, 400, 'TOO_MANY_BATCH_ENTITIES'],
  ['a batch of 26, delete', 'kvs.batchDelete', { items: items(26) }, 400, 'TOO_MANY_BATCH_ENTITIES'],
  ['a batch with one key twice', 'kvs.batchSet', { items: [...items(1), ...items(1)] }, 400, 'KEY_DUPLICATION_ERROR'],
  ['a batch over 4 MB', 'kvs.batchSet', { items: Array.from({ length: 18 }, (_, n) => ({ key: `b${n.toString()}`, value: 'x'.repeat(239 * 1024) })) }, 400, 'MAX_SIZE'],
];

describe('what storage refuses', () => {
  let test: TestHost;
  beforeAll(async () => {
    test = await createTestHost({ limits: { invokeRequestBytes: Infinity } });
  });
  afterAll(() => test.close());

  it.each(REFUSALS)('%s', async (_what, action, payload, status, code) => {
    const answer = await test.call(action, payload);
    expect(answer).toMatchObject({ error: { type: 'ForgeKvsAPIError', name: 'ForgeKvsError', status, code } });
  });

  it('an existing key under FAIL_IF_EXISTS', async () => {
    await test.call('kvs.set', { key: 'mine', value: 1 });
    const answer = await test.call('kvs.set', { key: 'mine', value: 2, options: { keyPolicy: 'FAIL_IF_EXISTS' } });
    expect(answer).toMatchObject({ error: { status: 409, code: 'KEY_CONFLICT' } });
    expect(await test.call('kvs.get', { key: 'mine' })).toEqual({ ok: 1 });
  });

  it('a cursor of a query with other parameters', async () => {
    for (const place of [1, 2, 3]) await test.call('kvs.entitySet', { entity: 'ticket', key: `c${place.toString()}`, value: { session: 'cursor', place } });
    await test.clock.advance(5_000);
    const page = await test.call('kvs.entityQuery', { ...query, partition: ['cursor'], limit: 1 });
    expect(page).toMatchObject({ ok: { results: [{ key: 'c1' }], nextCursor: expect.any(String) as unknown } });
    const cursor = (page as { ok: { nextCursor: string } }).ok.nextCursor;
    expect(await test.call('kvs.entityQuery', { ...query, partition: ['cursor'], limit: 2, cursor })).toMatchObject({ ok: { results: [{ key: 'c2' }, { key: 'c3' }] } });
    expect(await test.call('kvs.entityQuery', { ...query, partition: ['cursor'], sort: 'DESC', cursor })).toMatchObject({ error: { code: 'INVALID_CURSOR' } });
    expect(await test.call('kvs.entityQuery', { ...query, partition: ['other'], cursor })).toMatchObject({ error: { code: 'INVALID_CURSOR' } });
  });
});

describe('storage without the scope storage:app', () => {
  it('is closed', async () => {
    const { code } = await buildBundle(FIXTURE_APP, join(process.cwd(), 'node_modules', '.cache', 'local-forge-host'));
    const text = readFileSync(join(FIXTURE_APP, 'manifest.yml'), 'utf8').replace('storage:app: {}', 'read:project:jira: {}');
    const test = await createTestHost({ app: { manifest: parseManifest(text), code } });
    expect(await test.call('kvs.get', { key: 'a' })).toMatchObject({ error: { status: 403, code: 'MISSING_SCOPE' } });
    await test.close();
  });
});
