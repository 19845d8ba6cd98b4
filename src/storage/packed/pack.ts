import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import { sha256Hex } from '../../domain/hash';
import { damaged } from '../errors';
import { CHUNK_LENGTH } from '../kvs';

/** First value of a packed text: what the parts must add up to, and the first part. */
export interface PackedHead {
  /** Version of the stored shapes with which it was written. */
  readonly v: number;
  /** Number of parts, this one included. */
  readonly n: number;
  /** First 32 hex digits of the SHA-256 of all parts together. */
  readonly h: string;
  readonly d: string;
}

export interface Packed {
  readonly head: PackedHead;
  /** The further parts, in order. */
  readonly rest: readonly string[];
}

const headShape = z.object({ v: z.int(), n: z.int().min(1), h: z.string().length(32), d: z.string() });

const digest = (text: string): string => sha256Hex(text).slice(0, 32);

/** JSON → deflate → base64 → parts of at most 200,000 characters, so that each fits into one stored value. */
export function pack(value: unknown, version: number): Packed {
  const text = Buffer.from(deflateSync(strToU8(JSON.stringify(value)))).toString('base64');
  const [first = '', ...rest] = text.match(new RegExp(`.{1,${String(CHUNK_LENGTH)}}`, 'gs')) ?? [];
  return { head: { v: version, n: 1 + rest.length, h: digest(text), d: first }, rest };
}

/** Reads a stored head. @throws AppError `storage-damaged` */
export function readHead(what: string, stored: unknown): PackedHead {
  const head = headShape.safeParse(stored);
  if (!head.success) throw damaged(what, head.error);
  return head.data;
}

/** The packed value. @throws AppError `storage-damaged` where a part is missing or altered. */
export function unpack(what: string, head: PackedHead, rest: readonly string[]): unknown {
  const text = head.d + rest.join('');
  if (rest.length !== head.n - 1 || digest(text) !== head.h) throw damaged(what);
  return JSON.parse(strFromU8(inflateSync(Buffer.from(text, 'base64'))));
}
