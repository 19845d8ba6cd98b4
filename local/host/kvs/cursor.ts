import { createHash } from 'node:crypto';
import { z } from 'zod';
import { refuse } from './refusal';

/** Where a page ended: what the index is ordered by, then the key. */
export interface Place {
  readonly order: string | number | null;
  readonly key: string;
}

const shape = z.tuple([z.string(), z.union([z.string(), z.number(), z.null()]), z.string()]);

/** What must stay the same from page to page. */
export const fingerprint = (query: unknown): string => createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 16);

export const writeCursor = (print: string, place: Place): string =>
  Buffer.from(JSON.stringify([print, place.order, place.key])).toString('base64url');

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

/** @throws KvsRefusal INVALID_CURSOR for anything that is no cursor of this very query. */
export const readCursor = (print: string, cursor: string): Place => {
  const parsed = shape.safeParse(parse(cursor));
  if (!parsed.success) return refuse('INVALID_CURSOR', 'The cursor is not valid.');
  const [made, order, key] = parsed.data;
  if (made !== print) refuse('INVALID_CURSOR', 'The cursor belongs to a query with other parameters.');
  return { order, key };
};
