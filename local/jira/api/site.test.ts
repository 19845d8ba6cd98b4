import { at, closeSites, list, testSite, type TestSite } from '../testing/site';

let site: TestSite;

beforeEach(async () => {
  site = await testSite();
});
afterEach(closeSites);

it('answers an unknown path and a wrong method in RFC 7807 form', async () => {
  const unknown = await site.send('GET', '/rest/api/3/unheard');
  expect(unknown.headers.get('content-type')).toBe('application/problem+json');
  expect(unknown.body).toEqual({ type: 'about:blank', title: 'Not Found', status: 404, detail: 'No endpoint GET /rest/api/3/unheard.' });
  expect((await site.send('DELETE', '/rest/api/3/myself')).body).toMatchObject({ status: 405, title: 'Method Not Allowed' });
});

it('moves an issue through its statuses', async () => {
  const url = `/rest/api/3/issue/${await site.issue('One')}`;
  const to = list((await site.send('GET', `${url}/transitions`)).body, 'transitions').find((each) => at(each, 'name') === 'Done');
  expect((await site.send('POST', `${url}/transitions`, { transition: { id: at(to ?? null, 'id') } })).status).toBe(204);
  expect(at((await site.send('GET', url)).body, 'fields', 'status', 'statusCategory', 'key')).toBe('done');
  expect((await site.send('POST', `${url}/transitions`, { transition: { id: '99' } })).status).toBe(400);
});

it('lists fields, types and priorities', async () => {
  expect(list((await site.send('GET', '/rest/api/3/field')).body).find((field) => at(field, 'name') === 'Sprint')).toMatchObject({ id: 'customfield_10020', custom: true });
  expect(list((await site.send('GET', '/rest/api/3/priority')).body).map((each) => at(each, 'name'))).toEqual(['Highest', 'High', 'Medium', 'Low', 'Lowest']);
  expect(list((await site.send('GET', '/rest/api/3/issuetype')).body)).toHaveLength(5);
});

it('counts requests by endpoint', async () => {
  await site.issue('One');
  await site.send('GET', '/rest/api/3/issue/DEMO-1');
  await site.send('GET', '/rest/api/3/issue/DEMO-2');
  await site.send('GET', '/nowhere');
  expect(site.jira.requests()).toEqual({
    total: 4,
    byEndpoint: { 'GET (no endpoint)': 1, 'GET /rest/api/3/issue/{issueIdOrKey}': 2, 'POST /rest/api/3/issue': 1 },
  });
  site.jira.resetRequests();
  expect(site.jira.requests().total).toBe(0);
});
