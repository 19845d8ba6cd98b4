import { Filter, kvs, type ExtendedSetOptions, type GetOptions, type Sort } from '@forge/kvs';
import { attempt } from './outcome';
import { isPayload, listOf, textOf, type Payload } from './payloads';

type Data = Record<string, unknown>;
type FilterClause = Parameters<Filter<Data>['and']>[1];
type WhereClause = Parameters<ReturnType<ReturnType<ReturnType<typeof kvs.entity>['query']>['index']>['where']>[0];

/** Conditions come from the test as data, also such as the builders of the package could not make. */
const isClause = (value: unknown): value is FilterClause & WhereClause => isPayload(value) && typeof value['condition'] === 'string';
const isGetOptions = (value: unknown): value is GetOptions => isPayload(value);
const isSetOptions = (value: unknown): value is ExtendedSetOptions => isPayload(value);
const isSort = (value: unknown): value is Sort => value === 'ASC' || value === 'DESC';
const itemsOf = (payload: Payload): { key: string; value: unknown; entityName?: string }[] =>
  listOf(payload, 'items').map((item) => ({ ...item, key: textOf(item, 'key'), value: item['value'] }));

const filterOf = (payload: Payload): ReturnType<Filter<Data>['and']> | ReturnType<Filter<Data>['or']> | undefined => {
  const clauses = listOf(payload, 'filters').flatMap((item) => (isClause(item['clause']) ? [{ property: textOf(item, 'property'), clause: item['clause'] }] : []));
  const [first, ...rest] = clauses;
  if (first === undefined) return undefined;
  if (payload['operator'] === 'or') {
    return rest.reduce((filter, { property, clause }) => filter.or(property, clause), new Filter<Data>().or(first.property, first.clause));
  }
  return rest.reduce((filter, { property, clause }) => filter.and(property, clause), new Filter<Data>().and(first.property, first.clause));
};

const entityQuery = (payload: Payload): unknown => {
  const partition = payload['partition'];
  let query = kvs
    .entity<Data>(textOf(payload, 'entity'))
    .query()
    .index(textOf(payload, 'index'), Array.isArray(partition) ? { partition } : undefined);
  const filters = filterOf(payload);
  if (isClause(payload['where'])) query = query.where(payload['where']);
  if (filters !== undefined) query = query.filters(filters);
  if (isSort(payload['sort'])) query = query.sort(payload['sort']);
  if (typeof payload['limit'] === 'number') query = query.limit(payload['limit']);
  if (typeof payload['cursor'] === 'string') query = query.cursor(payload['cursor']);
  return payload['one'] === true ? query.getOne() : query.getMany();
};

const plainQuery = (payload: Payload): unknown => {
  let query = kvs.query();
  if (isClause(payload['where']) && payload['where'].condition === 'BEGINS_WITH') query = query.where('key', payload['where']);
  if (typeof payload['limit'] === 'number') query = query.limit(payload['limit']);
  if (typeof payload['cursor'] === 'string') query = query.cursor(payload['cursor']);
  return query.getMany();
};

const transact = (payload: Payload): Promise<void> => {
  let transaction = kvs.transact();
  const entityOf = (item: Payload): { entityName: string; conditions?: NonNullable<ReturnType<typeof filterOf>> } | undefined => {
    const conditions = filterOf(item);
    if (item['entityName'] === undefined) return undefined;
    return { entityName: textOf(item, 'entityName'), ...(conditions === undefined ? {} : { conditions }) };
  };
  for (const item of listOf(payload, 'set')) {
    const options = isSetOptions(item['options']) ? item['options'] : undefined;
    transaction = transaction.set(textOf(item, 'key'), data(item), entityOf(item), options);
  }
  for (const item of listOf(payload, 'delete')) transaction = transaction.delete(textOf(item, 'key'), entityOf(item));
  for (const item of listOf(payload, 'check')) {
    const { entityName, conditions } = entityOf(item) ?? {};
    if (entityName !== undefined && conditions !== undefined) transaction = transaction.check(textOf(item, 'key'), { entityName, conditions });
  }
  return transaction.execute();
};

const entityOf = (payload: Payload): ReturnType<typeof kvs.entity<Data>> => kvs.entity<Data>(textOf(payload, 'entity'));
const key = (payload: Payload): string => textOf(payload, 'key');
const data = (payload: Payload): Data => payload['value'] as Data;
const get = (payload: Payload): unknown => (isGetOptions(payload['options']) ? kvs.get(key(payload), payload['options']) : kvs.get(key(payload)));
const set = (payload: Payload): unknown =>
  isSetOptions(payload['options']) ? kvs.set(key(payload), payload['value'], payload['options']) : kvs.set(key(payload), payload['value']);
const setEntity = (payload: Payload): unknown =>
  isSetOptions(payload['options']) ? entityOf(payload).set(key(payload), data(payload), payload['options']) : entityOf(payload).set(key(payload), data(payload));

const calls: Readonly<Record<string, (payload: Payload) => unknown>> = {
  'kvs.get': get,
  'kvs.set': set,
  'kvs.delete': (payload) => kvs.delete(key(payload)),
  'kvs.query': plainQuery,
  'kvs.getSecret': (payload) => kvs.getSecret(key(payload)),
  'kvs.setSecret': (payload) => kvs.setSecret(key(payload), payload['value']),
  'kvs.deleteSecret': (payload) => kvs.deleteSecret(key(payload)),
  'kvs.entityGet': (payload) => entityOf(payload).get(key(payload)),
  'kvs.entitySet': setEntity,
  'kvs.entityDelete': (payload) => entityOf(payload).delete(key(payload)),
  'kvs.entityQuery': entityQuery,
  'kvs.transact': transact,
  'kvs.batchSet': (payload) => kvs.batchSet(itemsOf(payload)),
  'kvs.batchGet': (payload) => kvs.batchGet(itemsOf(payload)),
  'kvs.batchDelete': (payload) => kvs.batchDelete(itemsOf(payload)),
};

export const kvsActions = Object.fromEntries(
  Object.entries(calls).map(([name, call]) => [name, (payload: Payload): Promise<unknown> => attempt(() => call(payload))]),
);
