import { createHash } from 'node:crypto';
import { fileAnswer } from './answers';
import { assetHeaders } from './security';

/** esbuild puts a hash over the content into the names of chunks. */
const NAMED_BY_CONTENT = /-[A-Z0-9]{8}\.js$/;

const tags = new WeakMap<Uint8Array, string>();

function tagOf(bytes: Uint8Array): string {
  const known = tags.get(bytes);
  if (known !== undefined) return known;
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  tags.set(bytes, tag);
  return tag;
}

/**
 * A script or style for the browser, which keeps it as Jira's are kept: what is named by its content for good, the rest until
 * its tag is another one. `known` is the request's If-None-Match.
 */
export function assetAnswer(path: string, bytes: Uint8Array, known: string | null): Response {
  const headers = { ...assetHeaders(), etag: tagOf(bytes), ...(NAMED_BY_CONTENT.test(path) ? { 'cache-control': 'max-age=31536000, immutable' } : {}) };
  return known === headers.etag ? new Response(null, { status: 304, headers }) : fileAnswer(path, bytes, headers);
}
