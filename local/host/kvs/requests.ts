import { z } from 'zod';
import { refuse } from './refusal';

const metadataField = z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']);
const key = z.string();
const entityName = z.string();
const ttl = z.object({ value: z.number(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) });
const readOptions = z.object({ metadataFields: z.array(metadataField).optional() });
const setOptions = z.object({
  ttl: ttl.optional(),
  keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
  returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
  returnMetadataFields: z.array(metadataField).optional(),
});
const condition = z.object({
  property: z.string(),
  condition: z.enum([
    'BEGINS_WITH', 'BETWEEN', 'CONTAINS', 'NOT_CONTAINS', 'EQUAL_TO', 'NOT_EQUAL_TO', 'EXISTS', 'NOT_EXISTS',
    'GREATER_THAN', 'GREATER_THAN_EQUAL_TO', 'LESS_THAN', 'LESS_THAN_EQUAL_TO',
  ]),
  values: z.array(z.unknown()),
});
const conditions = z.object({ and: z.array(condition).optional(), or: z.array(condition).optional() });
const range = z.object({
  condition: z.enum(['BEGINS_WITH', 'BETWEEN', 'EQUAL_TO', 'GREATER_THAN', 'GREATER_THAN_EQUAL_TO', 'LESS_THAN', 'LESS_THAN_EQUAL_TO']),
  values: z.array(z.unknown()),
});
/** `value` may be anything; that it is there at all is for the caller to see. */
const value = z.unknown().optional();

/** The bodies that @forge/kvs 1.6.5 sends (its out/storage-api.js and out/interfaces/kvs-api.d.ts). */
export const requests = {
  get: z.object({ key, options: readOptions.optional() }),
  set: z.object({ key, value, options: setOptions.optional() }),
  delete: z.object({ key }),
  query: z.object({
    limit: z.number().optional(),
    after: z.string().optional(),
    where: z.array(z.object({ property: z.string(), condition: z.string(), values: z.array(z.unknown()) })).optional(),
    options: readOptions.optional(),
  }),
  entityGet: z.object({ key, entityName, options: readOptions.optional() }),
  entitySet: z.object({ key, entityName, value, options: setOptions.optional() }),
  entityDelete: z.object({ key, entityName }),
  entityQuery: z.object({
    entityName,
    indexName: z.string(),
    partition: z.array(z.unknown()).optional(),
    range: range.optional(),
    filters: conditions.optional(),
    sort: z.enum(['ASC', 'DESC']).optional(),
    cursor: z.string().optional(),
    limit: z.number().optional(),
    options: readOptions.optional(),
  }),
  transaction: z.object({
    set: z.array(z.object({ key, value, entityName: entityName.optional(), conditions: conditions.optional(), options: setOptions.optional() })).optional(),
    delete: z.array(z.object({ key, entityName: entityName.optional(), conditions: conditions.optional() })).optional(),
    check: z.array(z.object({ key, entityName: entityName.optional(), conditions })).optional(),
  }),
  batchSet: z.array(z.object({ key, entityName: entityName.optional(), value, options: setOptions.optional() })),
  batchGet: z.array(z.object({ key, entityName: entityName.optional(), options: readOptions.optional() })),
  batchDelete: z.array(z.object({ key, entityName: entityName.optional() })),
} as const;

export type SetOptions = z.infer<typeof setOptions>;
export type Condition = z.infer<typeof condition>;
export type Conditions = z.infer<typeof conditions>;
export type Range = z.infer<typeof range>;
export type MetadataField = z.infer<typeof metadataField>;
export type EntityQuery = z.infer<typeof requests.entityQuery>;
export type PlainQuery = z.infer<typeof requests.query>;
export type Transaction = z.infer<typeof requests.transaction>;

/** @throws KvsRefusal INVALID_REQUEST where the body has another shape. */
export const parseRequest = <T>(schema: z.ZodType<T>, body: unknown): T => {
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : refuse('INVALID_REQUEST', z.prettifyError(parsed.error));
};
