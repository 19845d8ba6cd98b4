import { createRealClock } from '../clock/real-clock';
import type { Host } from './host';
import type { LogLine } from './invocation/app-console';
import { createTestHost, type TestHost } from './testing/test-host';

describe('a call from a screen', () => {
  let test: TestHost;
  let lines: LogLine[];
  beforeEach(async () => {
    lines = [];
    test = await createTestHost({ log: (line) => lines.push(line) });
  });
  afterEach(() => test.close());

  it('reaches the resolver with its payload and the context of module, person and project', async () => {
    expect(await test.call('echo', { a: [1, null], gone: undefined })).toEqual({ a: [1, null] });
    const installation = { ari: { installationId: expect.any(String) as unknown }, contexts: [`ari:cloud:jira::site/${test.site.cloudId}`] };
    expect(await test.call('context', undefined, 'berta')).toMatchObject({
      accountId: 'berta',
      cloudId: test.site.cloudId,
      siteUrl: test.site.siteUrl,
      moduleKey: 'page',
      extension: { type: 'jira:projectPage', project: { id: '10000', key: 'DEMO', type: 'software' } },
      installContext: `ari:cloud:jira::site/${test.site.cloudId}`,
      installation,
    });
  });

  it('gives the app its ids, grants and remaining time through @forge/api', async () => {
    expect(await test.call('app')).toEqual({
      app: 'ari:cloud:ecosystem::app/2f9c1c1e-6a57-4d5e-9a55-0d6f3f0a0001',
      environment: expect.stringMatching(/^ari:cloud:ecosystem::environment\/2f9c1c1e-[^/]+\/[0-9a-f-]{36}$/) as unknown,
      installation: expect.stringMatching(/^ari:cloud:ecosystem::installation\/[0-9a-f-]{36}$/) as unknown,
      moduleKey: 'page',
      remaining: 25_000,
      canRead: true,
      canAdminister: false,
    });
  });

  it('shows the app the time of the host', async () => {
    const start = test.clock.now();
    expect(await test.call('time', { sleep: 7_000 })).toEqual({
      now: start + 7_000,
      iso: new Date(start + 7_000).toISOString(),
      passed: 7_000,
      random: expect.any(Number) as unknown,
      given: '1970-01-01T00:00:00.000Z',
    });
  });

  it('keeps two people apart who call at the same time', async () => {
    const answers = await Promise.all([
      test.call('slowJira', { sleep: 3_000 }, 'anna'),
      test.call('slowJira', { sleep: 1_000 }, 'berta'),
    ]);
    expect(answers).toMatchObject([{ text: expect.stringContaining('anna') as unknown }, { text: expect.stringContaining('berta') as unknown }]);
    expect(test.site.seen.map((seen) => seen.caller)).toEqual([{ kind: 'user', accountId: 'berta' }, { kind: 'user', accountId: 'anna' }]);
  });

  it.each([
    ['an error of the app', 'fail', {}, 'APP_ERROR', 'There was an error invoking the function - It broke.'],
    ['an undefined resolver key', 'nobody', {}, 'APP_ERROR', "There was an error invoking the function - Resolver has no definition for 'nobody'."],
    ['more than 25 seconds', 'hang', {}, 'TIMEOUT', 'There was an error invoking the function - FUNCTION_TIME_OUT'],
    ['a request over 500 KB', 'echo', { text: 'x'.repeat(500 * 1024) }, 'REQUEST_TOO_LARGE', 'larger than 500 KB'],
    ['a response over 5 MB', 'bytes', { count: 5 * 1024 * 1024 }, 'RESPONSE_TOO_LARGE', 'larger than 5 MB'],
    ['a function in the payload', 'echo', { run: () => 1 }, 'INVALID_PAYLOAD', 'Passing functions as part of the payload is not supported!'],
  ])('fails for %s', async (_what, action, payload, code, message) => {
    const failure = test.call(action, payload);
    await expect(failure).rejects.toMatchObject({ name: 'InvokeError', code });
    await expect(failure).rejects.toThrow(message);
  });

  it('takes exactly 25 seconds to time out, and the run has no effect afterwards', async () => {
    const start = test.clock.now();
    await expect(test.call('slowJira', { sleep: 26_000 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(test.clock.now() - start).toBe(25_000);
    await test.clock.advance(10_000);
    expect(test.site.seen).toEqual([]);
    expect(test.host.stats().functions['resolver']).toMatchObject({ invocations: 1, failures: 1, maxMs: 25_000 });
  });

  it('fails for a module that the manifest does not have', async () => {
    await expect(test.host.invoke({ moduleKey: 'nobody', functionKey: 'echo', accountId: 'anna' })).rejects.toMatchObject({ code: 'UNKNOWN_MODULE' });
  });

  it('gives each run its log, up to 100 lines a minute', async () => {
    await test.call('log', { lines: 130 });
    expect(lines).toHaveLength(100);
    expect(lines[99]).toEqual({ stream: 'out', text: 'line 99', functionKey: 'resolver', invocationId: expect.any(String) as unknown });
    expect(test.host.stats().logLinesDropped).toBe(30);
    await test.call('log', { lines: 1 });
    expect(lines).toHaveLength(101);
    expect(lines[100]?.invocationId).not.toBe(lines[99]?.invocationId);
  });

  it("does not show the app the machine's environment", async () => {
    expect(process.env['PATH']).toBeDefined();
    expect(await test.call('environment')).toEqual({ path: null, mode: 'production' });
  });

  it('leaves no trace in the real globals', () => {
    expect(Object.keys(globalThis).filter((name) => name.startsWith('__forge'))).toEqual([]);
  });
});

describe('the calls of one person', () => {
  it('are limited per minute, those of another are not', async () => {
    const test = await createTestHost({ limits: { userInvocationsPerMinute: 2 } });
    await test.call('count', {}, 'anna');
    await test.call('count', {}, 'anna');
    await expect(test.call('count', {}, 'anna')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(await test.call('count', {}, 'berta')).toBe(3);
    await test.close();
  });
});

describe('on the real clock', () => {
  const invoke = (host: Host, functionKey: string, payload: unknown): Promise<unknown> =>
    host.invoke({ moduleKey: 'page', functionKey, payload, accountId: 'anna' });

  it('is late when it never gave way, and delivers what is delayed', async () => {
    const test = await createTestHost({ clock: createRealClock(), limits: { resolverMs: 200, queryLagMs: 0 } });
    await expect(invoke(test.host, 'spin', { ms: 300 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect(invoke(test.host, 'hang', {})).rejects.toMatchObject({ code: 'TIMEOUT' });
    const start = Date.now();
    await invoke(test.host, 'push', { queue: 'work', events: [{ body: { do: 'note', id: 'r' }, delayInSeconds: 0.1 }] });
    await test.host.drain();
    expect(Date.now() - start).toBeGreaterThanOrEqual(99);
    expect(await invoke(test.host, 'kvs.get', { key: 'note:r' })).toMatchObject({ ok: { retry: null } });
    await test.close();
  });
});
