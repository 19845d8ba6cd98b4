/** What `fetch` throws where the connection broke: Node's own shape, so that nothing can tell it from a real one. */
export function lostConnection(code: 'ECONNRESET' | 'UND_ERR_HEADERS_TIMEOUT'): TypeError {
  const message = code === 'ECONNRESET' ? 'read ECONNRESET' : 'Headers Timeout Error';
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}
