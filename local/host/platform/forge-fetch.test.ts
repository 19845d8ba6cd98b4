import { AsyncLocalStorage } from 'node:async_hooks';
import { createRealClock } from '../../clock/real-clock';
import type { Invocation } from '../invocation/invocation';
import { jsonAnswer } from './answers';
import { createForgeFetch, type PlatformRequest } from './forge-fetch';

const invocation = (): Invocation => ({
  id: 'i', traceId: 't', moduleType: 'm', moduleKey: 'k', functionModule: { key: 'f', handler: 'index.f' }, accountId: undefined,
  chain: undefined, timeoutMs: 1_000, startedAt: 0, deadline: 1_000, ownChain: undefined, over: false, peakHeap: 0, logLines: 0, logBytes: 0,
});

describe('a request to the platform', () => {
  const current = new AsyncLocalStorage<Invocation>();
  const made = (intercept: (request: PlatformRequest) => void = () => undefined): { readonly fetch: ReturnType<typeof createForgeFetch>; readonly seen: string[] } => {
    const seen: string[] = [];
    const fetch = createForgeFetch({
      current,
      clock: createRealClock(),
      kvs: { handle: (path) => { seen.push(path); return { status: 200 }; } },
      queues: { handle: () => undefined },
      jira: () => Promise.resolve(jsonAnswer(200, {})),
      llm: () => Promise.resolve(jsonAnswer(200, {})),
      intercept,
    });
    return { fetch, seen };
  };
  const kvs = { type: 'kvs', provider: 'app', remote: 'kvs' };
  const outcome = (answer: Promise<Response>): Promise<number | string> =>
    Promise.race([answer.then((response) => response.status), new Promise<string>((resolve) => setTimeout(() => { resolve('silence'); }, 30))]);

  it.each([
    ['before', []],
    ['after', ['/api/v1/set']],
  ] as const)('gets no answer once its run has ended, %s it was carried out', async (moment, carriedOut) => {
    const run = invocation();
    const { fetch, seen } = made((request) => { if (request.moment === moment) run.over = true; });
    expect(await outcome(current.run(run, () => fetch(kvs, '/api/v1/set', {})))).toBe('silence');
    expect(seen).toEqual(carriedOut);
  });

  it('needs a run', async () => {
    await expect(made().fetch(kvs, '/api/v1/get', {})).rejects.toThrow('outside of an invocation');
  });

  it.each([
    [kvs, '/api/v1/get', 200, null],
    [{ type: 'frc', remote: 'mine' }, '/x', 400, 'INVALID_REMOTE'],
    [{ type: 'fcc', service: 'mine' }, '/x', 400, 'INVALID_SERVICE_KEY'],
    [{ type: 'fpp', provider: 'user', remote: 'confluence' }, '/wiki', 501, 'NOT_AVAILABLE_LOCALLY'],
    [{ type: 'fpp', provider: 'user', remote: 'stargate' }, '/graphql', 501, 'NOT_AVAILABLE_LOCALLY'],
    [{ type: 'fpp', provider: 'user', contextAri: 'ari:cloud:jira::site/other' }, '/rest/api/3/field', 501, 'NOT_AVAILABLE_LOCALLY'],
    [{ type: 'tpp', provider: 'google', remote: 'mail' }, '/x', 501, 'NOT_AVAILABLE_LOCALLY'],
    [{ type: 'os', provider: 'app', remote: 'os' }, 'api/v1/metadata', 501, 'NOT_AVAILABLE_LOCALLY'],
    [{ type: 'realtime' }, '/', 501, 'NOT_AVAILABLE_LOCALLY'],
  ])('of %j is answered with %s %s', async (meta, path, status, error) => {
    const response = await current.run(invocation(), () => made().fetch(meta, path, { method: 'POST' }));
    expect([response.status, response.headers.get('forge-proxy-error')]).toEqual([status, error]);
  });
});
