import { z } from 'zod';
import { NO_USE, type CountedUse, type StorageCounter, type StorageUse, type StoredKind } from '../domain/storage-use';
import { translated } from './errors';
import { ENTITIES } from './keys';
import type { Kvs } from './kvs';

/** Records of a page; plain values may be a quarter of a megabyte each, so fewer of them. */
const ENTITY_PAGE = 100;
const VALUE_PAGE = 20;

const KIND_OF_ENTITY: Readonly<Record<string, StoredKind>> = {
  [ENTITIES.session]: 'sessions',
  [ENTITIES.ticket]: 'tickets',
  [ENTITIES.file]: 'files',
  [ENTITIES.audit]: 'audit',
};

const KIND_OF_VALUE: Readonly<Record<string, StoredKind>> = { piece: 'files', body: 'texts', findings: 'findings', accepted: 'findings', receipt: 'receipts' };

/** Plain values are counted last. */
const VALUES = '';
const PLACES: readonly string[] = [...Object.values(ENTITIES), VALUES];

const place = z.object({ at: z.int().min(0), cursor: z.string().nullable() });

/** `<session>:<what>:…` */
const kindOfKey = (key: string): StoredKind => KIND_OF_VALUE[key.split(':')[1] ?? ''] ?? 'other';

const bytesOf = (key: string, value: unknown): number => new TextEncoder().encode(key + JSON.stringify(value)).length;

interface Found {
  readonly key: string;
  readonly value: unknown;
}

function amounts(found: readonly Found[], kindOf: (key: string) => StoredKind): StorageUse {
  const use = { ...NO_USE };
  for (const { key, value } of found) {
    const kind = kindOf(key);
    use[kind] = { count: use[kind].count + 1, bytes: use[kind].bytes + bytesOf(key, value) };
  }
  return use;
}

async function pageOf(kvs: Kvs, entityName: string, cursor: string | null): Promise<{ results: readonly Found[]; nextCursor?: string | undefined }> {
  if (entityName === VALUES) {
    const query = kvs.query().limit(VALUE_PAGE);
    return translated(() => (cursor === null ? query : query.cursor(cursor)).getMany<unknown>());
  }
  const query = kvs.entity<Record<string, unknown>>(entityName).query().index('by-key').limit(ENTITY_PAGE);
  return translated(() => (cursor === null ? query : query.cursor(cursor)).getMany());
}

/** Counts what the installation stores, entity by entity, then the plain values. Queries: it lags by moments. */
export const createStorageCounter = (kvs: Kvs): StorageCounter => ({
  count: async (cursor): Promise<CountedUse> => {
    const from = cursor === null ? { at: 0, cursor: null } : place.parse(JSON.parse(cursor));
    const entityName = PLACES[from.at] ?? VALUES;
    const { results, nextCursor } = await pageOf(kvs, entityName, from.cursor);
    const use = amounts(results, entityName === VALUES ? kindOfKey : () => KIND_OF_ENTITY[entityName] ?? 'other');
    if (nextCursor !== undefined) return { use, next: JSON.stringify({ at: from.at, cursor: nextCursor }) };
    return { use, next: from.at + 1 < PLACES.length ? JSON.stringify({ at: from.at + 1, cursor: null }) : null };
  },
});
