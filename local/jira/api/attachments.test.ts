import { closeSites, at, list, testSite, type TestSite } from '../testing/site';

let site: TestSite;
let key: string;

beforeEach(async () => {
  site = await testSite();
  key = await site.issue('One');
});
afterEach(closeSites);

it('answers 200 with a list, ids as texts; a single attachment has a number', async () => {
  const { status, body } = await site.upload(key, 'überblick.md', '# Title');
  expect(status).toBe(200);
  expect(list(body)).toHaveLength(1);
  expect(at(body, 0)).toMatchObject({ id: '10000', filename: 'überblick.md', size: 7, mimeType: 'text/markdown' });
  expect(at((await site.send('GET', '/rest/api/3/attachment/10000')).body, 'id')).toBe(10000);
  expect(at((await site.send('GET', `/rest/api/3/issue/${key}`)).body, 'fields', 'attachment', 0, 'id')).toBe('10000');
});

it('gives the bytes back, at once or by way of another address', async () => {
  await site.upload(key, 'a.md', 'Grüße');
  const direct = await site.send('GET', '/rest/api/3/attachment/content/10000?redirect=false');
  expect([direct.status, direct.text, direct.headers.get('content-type')]).toEqual([200, 'Grüße', 'text/markdown']);
  const pointed = await site.send('GET', '/rest/api/3/attachment/content/10000');
  expect([pointed.status, pointed.headers.get('location')]).toEqual([303, `${site.jira.siteUrl}/rest/api/3/attachment/content/10000?redirect=false`]);
});

it('refuses without X-Atlassian-Token: 404 in plain text', async () => {
  const { status, text, headers } = await site.upload(key, 'a.md', 'x', {});
  expect([status, text]).toEqual([404, 'XSRF check failed']);
  expect(headers.get('content-type')).toContain('text/plain');
});

it('refuses a malformed body, a part of another name, and files over the limit', async () => {
  const url = `/rest/api/3/issue/${key}/attachments`;
  const token = { 'X-Atlassian-Token': 'no-check' };
  const raw = (headers: Readonly<Record<string, string>>, body: BodyInit): Promise<Response> =>
    site.jira.fetch(new Request(new URL(url, site.jira.siteUrl), { method: 'POST', headers: { ...token, ...headers }, body }), { kind: 'app' });
  const malformed = await raw({ 'content-type': 'multipart/form-data; boundary=x' }, 'nonsense');
  expect([malformed.status, malformed.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
  const form = new FormData();
  form.append('upload', new Blob(['x']), 'a.md');
  expect((await raw({}, form)).status).toBe(400);
  site.jira.admin.changeSettings({ uploadLimit: 3 });
  expect((await site.upload(key, 'a.md', 'four')).status).toBe(413);
  expect((await site.send('GET', '/rest/api/3/attachment/meta')).body).toEqual({ enabled: true, uploadLimit: 3 });
  expect(list((await site.send('GET', `/rest/api/3/issue/${key}`)).body, 'fields', 'attachment')).toEqual([]);
});

it('refuses where attachments are off, and where the issue is not to be seen', async () => {
  expect((await site.upload('DEMO-9', 'a.md', 'x')).status).toBe(404);
  site.jira.admin.changeSettings({ attachmentsEnabled: false });
  expect((await site.upload(key, 'a.md', 'x')).status).toBe(404);
});

it('can be deleted', async () => {
  await site.upload(key, 'a.md', 'x');
  expect((await site.send('DELETE', '/rest/api/3/attachment/10000', undefined, 'member')).status).toBe(403);
  expect((await site.send('DELETE', '/rest/api/3/attachment/10000')).status).toBe(204);
  expect((await site.send('GET', '/rest/api/3/attachment/10000')).status).toBe(404);
});
