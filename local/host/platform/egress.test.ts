import { parseManifest } from '../app/manifest';
import { createEgressFetch } from './egress';

const manifest = (backend: string): ReturnType<typeof parseManifest> =>
  parseManifest(`
app: {id: ari:cloud:ecosystem::app/2f9c1c1e-6a57-4d5e-9a55-0d6f3f0a0001}
modules: {function: [{key: a, handler: index.a}]}
permissions: {external: {fetch: {backend: [${backend}]}}}
`);

describe('egress', () => {
  it.each([
    ['https://api.example.com', 'https://api.example.com/path?x=1', true],
    ['api.example.com', 'https://api.example.com/', true],
    ['"*.example.com"', 'https://deep.api.example.com/', true],
    ['"*.example.com"', 'https://example.com.evil.org/', false],
    ['"*.example.com"', 'https://notexample.com/', false],
    ['https://api.example.com', 'http://api.example.com/', false],
    ['https://api.example.com', 'https://api.example.com:8443/', false],
    ['{remote: other}', 'https://api.example.com/', false],
    ['{address: https://api.example.com}', 'https://api.example.com/', true],
  ])('declared %s, fetched %s: %s', async (backend, url, allowed) => {
    const asked: string[] = [];
    const fetch = createEgressFetch(manifest(backend), (input) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return Promise.resolve(new Response('there'));
    });
    const outcome = await fetch(url).then(() => true, (error: unknown) => (error instanceof Error ? error.name : error));
    expect(outcome).toBe(allowed ? true : 'REQUEST_EGRESS_ALLOWLIST_ERR');
    expect(asked).toEqual(allowed ? [url] : []);
  });
});
