import type { HostDatabase } from '../database';
import { createRateWindow, type HostLimits } from '../limits';
import type { StatsRecorder } from '../stats';
import { answerOf, sizeOf } from './answers';
import { batchGet, checkBatch, checkBatchBytes, eachOf } from './batch';
import { checkKey } from './checks';
import { createEntitySchemas, schemaOf } from './entity-schema';
import type { EntityDeclaration } from '../app/manifest';
import { queryEntity } from './query-entity';
import { queryPlain, type Page } from './query-plain';
import { createRecords, createStorageTables, spaceOf, type Space } from './records';
import { KvsRefusal, refuse } from './refusal';
import { parseRequest, requests, type MetadataField } from './requests';
import { checkTransaction } from './transaction';
import { bytesOfSet, checkSet, performSet, type WritePorts } from './write';

export interface KvsPorts {
  readonly database: HostDatabase;
  readonly entities: readonly EntityDeclaration[];
  readonly limits: HostLimits;
  readonly stats: StatsRecorder;
  readonly now: () => number;
  readonly random: () => number;
  /** Whether the manifest has the scope storage:app. */
  readonly granted: boolean;
}

/** The answer of storage: a body, or none. */
export interface KvsAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface KvsService {
  /** `path` as @forge/kvs sends it, `/api/v1/...`; `body` parsed from JSON. Never throws for what a caller did wrong. */
  handle(path: string, body: unknown): KvsAnswer;
}

const UNIT = 10 * 1024;
const unitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / UNIT));
const OK: KvsAnswer = { status: 200 };

/** Forge's key-value and entity store over one database, with its limits, its delays and its refusals. */
export const createKvsService = (ports: KvsPorts): KvsService => {
  const { database, limits, stats, now } = ports;
  const schemas = createEntitySchemas(ports.entities);
  createStorageTables(database, schemas);
  const records = createRecords({ database, now, random: ports.random, queryLagMs: limits.queryLagMs, ttlLagMs: limits.ttlLagMs });
  const write: WritePorts = { records, schemas, now };
  const perSecond = createRateWindow(now, 1_000, limits.kvsRequestsPerSecond);
  const reads = createRateWindow(now, 60_000, limits.kvsReadsPerMinute);
  const writes = createRateWindow(now, 60_000, limits.kvsWritesPerMinute);

  const throttle = (granted: boolean): void => {
    if (granted) return;
    stats.count('throttled');
    refuse('RATE_LIMIT_EXCEEDED', 'You have been rate limited.', 429);
  };
  const payRead = (bytes: number, units: number): void => {
    throttle(reads(units));
    stats.count('kvsReads');
    stats.count('kvsReadUnits', units);
    stats.count('kvsReadBytes', bytes);
  };
  const payWrite = (bytes: number, units: number): void => {
    throttle(writes(units));
    stats.count('kvsWrites');
    stats.count('kvsWriteUnits', units);
    stats.count('kvsWriteBytes', bytes);
  };

  const get = (space: Space, key: string, fields: readonly MetadataField[] | undefined): KvsAnswer => {
    if (space.kind === 'entity') schemaOf(schemas, space.name);
    checkKey(key);
    const record = records.find(space, key);
    const bytes = record === undefined ? 0 : sizeOf(record);
    payRead(bytes, unitsOf(bytes));
    if (record === undefined) return refuse('KEY_NOT_FOUND', 'Provided key does not exist', 404);
    return { status: 200, body: answerOf(record, fields) };
  };
  const set = (space: Space, request: { readonly key: string; readonly value?: unknown; readonly options?: Parameters<typeof checkSet>[4] }): KvsAnswer => {
    const checked = checkSet(write, space, request.key, request.value, request.options);
    payWrite(bytesOfSet(checked), unitsOf(bytesOfSet(checked)));
    const body = performSet(write, checked);
    return body === undefined ? OK : { status: 200, body };
  };
  const remove = (space: Space, key: string): KvsAnswer => {
    if (space.kind === 'entity') schemaOf(schemas, space.name);
    checkKey(key);
    payWrite(0, 1);
    records.remove(space, key);
    return { status: 204 };
  };
  const page = ({ bytesRead, ...body }: Page): KvsAnswer => {
    payRead(bytesRead, unitsOf(bytesRead));
    return { status: 200, body };
  };
  const secret: Space = { kind: 'secret' };
  const plain: Space = { kind: 'plain' };

  const routes: Readonly<Record<string, (body: unknown) => KvsAnswer>> = {
    '/api/v1/get': (body) => { const r = parseRequest(requests.get, body); return get(plain, r.key, r.options?.metadataFields); },
    '/api/v1/set': (body) => set(plain, parseRequest(requests.set, body)),
    '/api/v1/delete': (body) => remove(plain, parseRequest(requests.delete, body).key),
    '/api/v1/query': (body) => page(queryPlain(database, parseRequest(requests.query, body))),
    '/api/v1/secret/get': (body) => { const r = parseRequest(requests.get, body); return get(secret, r.key, r.options?.metadataFields); },
    '/api/v1/secret/set': (body) => set(secret, parseRequest(requests.set, body)),
    '/api/v1/secret/delete': (body) => remove(secret, parseRequest(requests.delete, body).key),
    '/api/v1/entity/get': (body) => { const r = parseRequest(requests.entityGet, body); return get(spaceOf(r.entityName), r.key, r.options?.metadataFields); },
    '/api/v1/entity/set': (body) => { const r = parseRequest(requests.entitySet, body); return set(spaceOf(r.entityName), r); },
    '/api/v1/entity/delete': (body) => { const r = parseRequest(requests.entityDelete, body); return remove(spaceOf(r.entityName), r.key); },
    '/api/v1/entity/query': (body) => {
      const request = parseRequest(requests.entityQuery, body);
      return page(queryEntity(database, schemaOf(schemas, request.entityName), request));
    },
    '/api/v1/transaction': (body) => {
      const transaction = checkTransaction(write, parseRequest(requests.transaction, body));
      // One transaction counts as one write (facts/forge.md §8).
      payWrite(transaction.bytes, 1);
      transaction.perform();
      return { status: 204 };
    },
    '/api/v1/batch/get': (body) => {
      const { answer, sizes } = batchGet(write, parseRequest(requests.batchGet, body));
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      payRead(bytes, sizes.reduce((sum, size) => sum + unitsOf(size), 0) + answer.failedKeys.length);
      return { status: 200, body: answer };
    },
    '/api/v1/batch/set': (body) => {
      const items = parseRequest(requests.batchSet, body);
      checkBatch('set', items);
      const sizes = items.map((item) => (item.value === undefined ? 0 : Buffer.byteLength(JSON.stringify(item.value))));
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      checkBatchBytes(bytes);
      payWrite(bytes, sizes.reduce((sum, size) => sum + unitsOf(size), 0));
      const answer = eachOf(items, (item) => {
        performSet(write, checkSet(write, spaceOf(item.entityName), item.key, item.value, item.options));
        return {};
      });
      return { status: 200, body: answer };
    },
    '/api/v1/batch/delete': (body) => {
      const items = parseRequest(requests.batchDelete, body);
      checkBatch('delete', items);
      payWrite(0, items.length);
      const answer = eachOf(items, (item) => {
        if (item.entityName !== undefined) schemaOf(schemas, item.entityName);
        checkKey(item.key);
        records.remove(spaceOf(item.entityName), item.key);
        return {};
      });
      return { status: 200, body: answer };
    },
  };

  return {
    handle: (path, body) => {
      try {
        if (!ports.granted) refuse('MISSING_SCOPE', 'The app has no scope storage:app.', 403);
        throttle(perSecond(1));
        const route = routes[path] ?? refuse('NOT_FOUND', `Storage has no ${path}.`, 404);
        records.settle();
        return database.atomically(() => route(body));
      } catch (error) {
        if (!(error instanceof KvsRefusal)) throw error;
        return { status: error.status, body: { code: error.code, message: error.message } };
      }
    },
  };
};
