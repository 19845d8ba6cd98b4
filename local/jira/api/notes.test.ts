import { at, closeSites, doc, testSite, textAt, type TestSite } from '../testing/site';

let site: TestSite;
let issue: string;

beforeEach(async () => {
  site = await testSite();
  issue = `/rest/api/3/issue/${await site.issue('One')}`;
});
afterEach(closeSites);

it('keeps comments', async () => {
  const { status, body } = await site.send('POST', `${issue}/comment`, { body: doc('Done?') }, 'member');
  expect(status).toBe(201);
  expect(at(body, 'author', 'displayName')).toBe('Milo Member');
  expect((await site.send('GET', `${issue}/comment`)).body).toMatchObject({ total: 1, comments: [{ body: doc('Done?') }] });
  expect(at((await site.send('GET', issue)).body, 'fields', 'comment', 'total')).toBe(1);
  expect((await site.send('DELETE', `${issue}/comment/${textAt(body, 'id')}`)).status).toBe(204);
  expect(at((await site.send('GET', `${issue}/comment`)).body, 'total')).toBe(0);
});

it('refuses a comment that is no document, and strangers', async () => {
  expect((await site.send('POST', `${issue}/comment`, { body: 'text' })).status).toBe(400);
  expect((await site.send('POST', `${issue}/comment`, { body: doc('x') }, 'outsider')).status).toBe(404);
});

it('keeps worklogs', async () => {
  expect((await site.send('POST', `${issue}/worklog`, { timeSpentSeconds: 600 })).status).toBe(201);
  expect((await site.send('GET', `${issue}/worklog`)).body).toMatchObject({ total: 1, worklogs: [{ timeSpentSeconds: 600, timeSpent: '10m' }] });
});
