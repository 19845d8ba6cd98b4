import { Sort, WhereConditions } from '@forge/kvs';
import type { Page, PageRequest } from '../domain/repositories';
import { translated } from './errors';
import type { Kvs } from './kvs';

/** Most entries of a page (facts/forge.md §4). */
const PAGE_LIMIT = 100;

export interface IndexQuery {
  readonly entityName: string;
  readonly index: string;
  readonly partition?: readonly (string | boolean)[];
  readonly upTo?: number;
  readonly beginsWith?: string;
  readonly descending?: boolean;
}

/** A page of one index. It may hold fewer entries than asked for, even none, and still go on (facts/forge.md §1.5). */
export async function queryPage<T>(kvs: Kvs, query: IndexQuery, page: PageRequest, read: (entity: unknown) => T): Promise<Page<T>> {
  const { entityName, index, partition, upTo, beginsWith, descending } = query;
  let builder = kvs
    .entity<Record<string, unknown>>(entityName)
    .query()
    .index(index, partition === undefined ? undefined : { partition: [...partition] })
    .sort(descending === true ? Sort.DESC : Sort.ASC)
    .limit(Math.min(page.limit, PAGE_LIMIT));
  if (upTo !== undefined) builder = builder.where(WhereConditions.lessThanEqualTo(upTo));
  if (beginsWith !== undefined) builder = builder.where(WhereConditions.beginsWith(beginsWith));
  if (page.cursor !== null) builder = builder.cursor(page.cursor);
  const { results, nextCursor } = await translated(() => builder.getMany());
  return { items: results.map((result) => read(result.value)), next: nextCursor ?? null };
}

/** Keys of an entity that begin with a text, at most `limit` at a time; empty when none is left. */
export async function entityKeys(kvs: Kvs, entityName: string, beginsWith: string): Promise<string[]> {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    let builder = kvs.entity(entityName).query().index('by-key').where(WhereConditions.beginsWith(beginsWith)).limit(PAGE_LIMIT);
    if (cursor !== undefined) builder = builder.cursor(cursor);
    const page = await translated(() => builder.getMany());
    keys.push(...page.results.map((result) => result.key));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return keys;
}

/** Keys of plain values that begin with a text. */
export async function valueKeys(kvs: Kvs, beginsWith: string): Promise<string[]> {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    let builder = kvs.query().where('key', WhereConditions.beginsWith(beginsWith)).limit(PAGE_LIMIT);
    if (cursor !== undefined) builder = builder.cursor(cursor);
    const page = await translated(() => builder.getMany<unknown>());
    keys.push(...page.results.map((result) => result.key));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return keys;
}
