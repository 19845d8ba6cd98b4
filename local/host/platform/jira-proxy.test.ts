import { createTestSite } from '../testing/test-site';
import { createTestHost, type TestHost } from '../testing/test-host';

describe('Jira through the host', () => {
  let test: TestHost;
  beforeEach(async () => {
    test = await createTestHost();
  });
  afterEach(() => test.close());

  it.each([
    ['user', { kind: 'user', accountId: 'berta' }],
    ['app', { kind: 'app' }],
    ['nobody', { kind: 'anonymous' }],
    ['carla', { kind: 'user', accountId: 'carla' }],
  ])('as %s', async (as, caller) => {
    expect(await test.call('jira', { as, path: '/rest/api/3/issue/DEMO-1?fields=summary' }, 'berta')).toMatchObject({ ok: { status: 200 } });
    expect(test.site.seen).toMatchObject([{ method: 'GET', path: '/rest/api/3/issue/DEMO-1?fields=summary', caller }]);
  });

  it('passes bodies on, multipart ones untouched', async () => {
    await test.call('jira', { as: 'user', method: 'POST', path: '/rest/api/3/issue', body: { fields: { summary: 'ü' } } });
    await test.call('upload', { text: 'the content' });
    expect(test.site.seen[0]).toMatchObject({ method: 'POST', text: '{"fields":{"summary":"ü"}}', contentType: 'application/json' });
    expect(test.site.seen[1]?.contentType).toMatch(/^multipart\/form-data; boundary=/);
    expect(test.site.seen[1]?.text).toMatch(/name="file"; filename="note.txt"\r\nContent-Type: text\/plain\r\n\r\nthe content\r\n/);
  });

  const asked = (as: string, path: string, method = 'GET'): Promise<unknown> => test.call('jira', { as, path, method });

  it('answers 401 where the manifest lacks the scope', async () => {
    expect(await asked('user', '/rest/api/3/priority/search')).toEqual({ ok: { status: 401, text: '{"code":401,"message":"Unauthorized; scope does not match"}' } });
    expect(await asked('app', '/rest/agile/1.0/board')).toMatchObject({ ok: { status: 401 } });
    expect(test.site.seen).toEqual([]);
  });

  it('refuses an operation whose scope it does not know', async () => {
    expect(await asked('user', '/rest/api/3/dashboard')).toMatchObject({ ok: { status: 403, text: expect.stringContaining('knows no scope for GET /rest/api/3/dashboard') as unknown } });
  });

  it('has no token for somebody who is not present, where the scope does not allow impersonation', async () => {
    // read:jira-user stands in the manifest without allowImpersonation.
    expect(await asked('carla', '/rest/api/3/myself')).toMatchObject({ error: { type: 'NeedsAuthenticationError', name: 'NEEDS_AUTHENTICATION_ERR', status: 401 } });
    expect(await asked('user', '/rest/api/3/myself')).toMatchObject({ ok: { status: 200 } });
  });

  it('has no user in a consumer, but takes one by account id', async () => {
    await test.call('push', { queue: 'work', events: [{ body: { do: 'jira', as: 'user', path: '/rest/api/3/field' } }] });
    await test.host.drain();
    expect(await test.call('kvs.get', { key: 'jira' })).toMatchObject({ ok: { error: { name: 'NEEDS_AUTHENTICATION_ERR', status: 401 } } });
    await test.call('push', { queue: 'work', events: [{ body: { do: 'jira', as: 'carla', path: '/rest/api/3/field' } }] });
    await test.host.drain();
    expect(await test.call('kvs.get', { key: 'jira' })).toMatchObject({ ok: { ok: { status: 200 } } });
    expect(test.site.seen).toMatchObject([{ caller: { kind: 'user', accountId: 'carla' } }]);
  });

  it.each(['/wiki/rest/api/content', '/rest/../admin', '//evil.example.com/rest/api/3/field'])('does not leave the REST API: %s', async (path) => {
    expect(await asked('user', path)).toMatchObject({ error: { type: 'ProxyRequestError', name: 'PROXY_ERR', status: 403 } });
  });

  it('gives answers of the site as they are, errors and headers too', async () => {
    await test.close();
    const site = createTestSite(() => new Response('{"errorMessages":["no"],"errors":{}}', { status: 429, headers: { 'Retry-After': '7' } }));
    test = await createTestHost({ site });
    expect(await asked('user', '/rest/api/3/field')).toEqual({ ok: { status: 429, text: '{"errorMessages":["no"],"errors":{}}' } });
  });

  it('lets fetch out only to declared addresses', async () => {
    const refused = { error: { name: 'REQUEST_EGRESS_ALLOWLIST_ERR', status: 403 } };
    expect(await test.call('fetch', { url: 'https://elsewhere.example.com/x' })).toMatchObject(refused);
    expect(await test.call('fetch', { url: 'http://allowed.example.com/x' })).toMatchObject(refused);
    expect(await test.call('fetch', { url: 'no address' })).toMatchObject(refused);
  });

  it('says that no model is connected', async () => {
    expect(await test.call('models')).toEqual({ ok: { models: [] } });
    expect(await test.call('chat')).toMatchObject({ error: { name: 'ForgeLlmAPIError', code: 'FORGE_LLMS_MODEL_FORBIDDEN', status: 403 } });
  });
});
