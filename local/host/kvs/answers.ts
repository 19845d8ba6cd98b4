import type { StoredRecord } from './records';
import type { MetadataField } from './requests';

/** A record as storage answers it: the value, and the metadata that were asked for. */
export const answerOf = (record: StoredRecord, fields: readonly MetadataField[] | undefined): Record<string, unknown> => ({
  key: record.key,
  value: JSON.parse(record.value) as unknown,
  ...(fields?.includes('CREATED_AT') === true ? { createdAt: record.createdAt } : {}),
  ...(fields?.includes('UPDATED_AT') === true ? { updatedAt: record.updatedAt } : {}),
  ...(fields?.includes('EXPIRE_TIME') === true && record.expiresAt !== undefined ? { expireTime: new Date(record.expiresAt).toISOString() } : {}),
});

export const sizeOf = (record: StoredRecord): number => Buffer.byteLength(record.key) + Buffer.byteLength(record.value);
