import { refuse } from './refusal';
import type { SetOptions } from './requests';

const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
const MAX_KEY_LENGTH = 500;
const MAX_VALUE_BYTES = 240 * 1024;
const MAX_DEPTH = 31;
const YEAR_MS = 366 * 86_400_000;
const UNIT_MS = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;

/** @throws KvsRefusal EMPTY_KEY, KEY_TOO_LONG or INVALID_KEY. */
export const checkKey = (key: string): void => {
  if (key === '') refuse('EMPTY_KEY', 'Key cannot be empty.');
  if (key.length > MAX_KEY_LENGTH) refuse('KEY_TOO_LONG', 'The provided key has exceeded the maximum 500 characters.');
  if (!KEY_PATTERN.test(key)) refuse('INVALID_KEY', `The provided key does not match the regex: ${String(KEY_PATTERN)}`);
};

/** Levels of objects and lists; 0 for a plain value, and never more than `cutoff`. */
export const depthOf = (value: unknown, cutoff = MAX_DEPTH + 1): number => {
  if (typeof value !== 'object' || value === null || cutoff === 0) return 0;
  const children: readonly unknown[] = Object.values(value);
  return 1 + children.reduce<number>((deepest, child) => Math.max(deepest, depthOf(child, cutoff - 1)), 0);
};

/**
 * The value as it is stored.
 * @throws KvsRefusal INVALID_VALUE for nothing at all, MAX_DEPTH over 31 levels, MAX_SIZE over 240 KiB of JSON.
 */
export const checkValue = (value: unknown): string => {
  if (value === undefined || value === null) refuse('INVALID_VALUE', 'The value cannot be null or undefined.');
  if (depthOf(value) > MAX_DEPTH) refuse('MAX_DEPTH', 'The provided value has exceeded the maximum object depth limit.');
  const json = JSON.stringify(value);
  if (Buffer.byteLength(json) > MAX_VALUE_BYTES) refuse('MAX_SIZE', 'The provided value has exceeded the maximum size limit.');
  return json;
};

/** When the value expires, ms since 1970; undefined for never. @throws KvsRefusal INVALID_TTL. */
export const expiryOf = (options: SetOptions | undefined, now: number): number | undefined => {
  const ttl = options?.ttl;
  if (ttl === undefined) return undefined;
  if (!Number.isInteger(ttl.value) || ttl.value <= 0) {
    refuse('INVALID_TTL', `TTL value must be a positive integer, received: ${ttl.value.toString()}`);
  }
  const ms = ttl.value * UNIT_MS[ttl.unit];
  if (ms > YEAR_MS) refuse('INVALID_TTL', 'TTL cannot be longer than a year.');
  return now + ms;
};

const DEFAULT_PAGE = 10;
const MAX_PAGE = 100;

/** @throws KvsRefusal COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE. */
export const pageSize = (limit: number | undefined): number => {
  if (limit === undefined) return DEFAULT_PAGE;
  return Number.isInteger(limit) && limit >= 1 && limit <= MAX_PAGE
    ? limit
    : refuse('COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', 'The page limit must be set between 1 and 100.');
};
