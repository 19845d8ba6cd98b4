/** A JSON answer; none of the body where it is undefined. */
export const jsonAnswer = (status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
  });

/** The one channel by which Forge's proxy itself reports an error to @forge/api (facts/forge.md §1.3). */
export const proxyError = (status: number, code: string): Response => jsonAnswer(status, undefined, { 'forge-proxy-error': code });
