import { z } from 'zod';
import { classic } from '../refusal';

/** Milliseconds a token can be used (facts §2: 7 days). */
const LIFE = 7 * 24 * 3600 * 1000;

const shape = z.object({ jql: z.string(), from: z.number().int().nonnegative(), until: z.number() });

/** The token of the page that begins after this many issues. */
export function pageToken(jql: string, from: number, now: number): string {
  return Buffer.from(JSON.stringify({ jql, from, until: now + LIFE })).toString('base64url');
}

/**
 * How many issues lie before the page of a token.
 * @throws Refusal 400 where the token is damaged, too old, or another query's
 */
export function readPageToken(token: string, jql: string, now: number): number {
  const read = shape.safeParse(parse(Buffer.from(token, 'base64url').toString('utf8')));
  if (!read.success) throw classic(400, ['The nextPageToken is invalid.']);
  if (read.data.jql !== jql) throw classic(400, ['The nextPageToken does not belong to this JQL query.']);
  if (read.data.until < now) throw classic(400, ['The nextPageToken has expired.']);
  return read.data.from;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
