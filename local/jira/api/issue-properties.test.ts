import { closeSites, testSite, type TestSite } from '../testing/site';

let site: TestSite;
let url: string;

beforeEach(async () => {
  site = await testSite();
  url = `/rest/api/3/issue/${await site.issue('One')}/properties`;
});
afterEach(closeSites);

it('answers 201 for a new property and 200 for a changed one', async () => {
  expect((await site.send('PUT', `${url}/a.b`, { n: 1 })).status).toBe(201);
  expect((await site.send('PUT', `${url}/a.b`, { n: 2 })).status).toBe(200);
  expect((await site.send('GET', `${url}/a.b`)).body).toEqual({ key: 'a.b', value: { n: 2 } });
  expect((await site.send('GET', url)).body).toMatchObject({ keys: [{ key: 'a.b' }] });
});

it('forgets a property', async () => {
  await site.send('PUT', `${url}/a`, true);
  expect((await site.send('DELETE', `${url}/a`)).status).toBe(204);
  expect((await site.send('GET', `${url}/a`)).status).toBe(404);
  expect((await site.send('DELETE', `${url}/a`)).status).toBe(404);
});

it('takes 32,768 characters of JSON and keys of 255, and no more', async () => {
  expect((await site.send('PUT', `${url}/a`, { v: 'x'.repeat(32_760) })).status).toBe(201);
  expect((await site.send('PUT', `${url}/b`, { v: 'x'.repeat(32_761) })).status).toBe(400);
  expect((await site.send('PUT', `${url}/${'k'.repeat(255)}`, 1)).status).toBe(201);
  expect((await site.send('PUT', `${url}/${'k'.repeat(256)}`, 1)).status).toBe(400);
});

it('lets everyone who sees the issue read, and editors write', async () => {
  await site.send('PUT', `${url}/a`, 1);
  expect((await site.send('GET', `${url}/a`, undefined, 'member')).status).toBe(200);
  expect((await site.send('PUT', `${url}/a`, 2, 'member')).status).toBe(403);
  expect((await site.send('GET', `${url}/a`, undefined, 'outsider')).status).toBe(404);
});
