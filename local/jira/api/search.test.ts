import { at, closeSites, list, testSite, type TestSite } from '../testing/site';

const SEARCH = '/rest/api/3/search/jql';
let site: TestSite;

beforeEach(async () => {
  site = await testSite({ projects: ['DEMO', 'SITE'] });
});
afterEach(closeSites);

const keys = async (jql: string, more: object = {}): Promise<readonly unknown[]> => {
  const { body } = await site.send('POST', SEARCH, { jql, fields: ['key'], ...more });
  return list(body, 'issues').map((issue) => at(issue, 'key'));
};
const message = async (jql: string): Promise<unknown> => {
  const { status, body } = await site.send('POST', SEARCH, { jql });
  expect(status).toBe(400);
  return at(body, 'errorMessages', 0);
};

describe('the index', () => {
  it('does not know what was written a moment ago, and knows it after its lag', async () => {
    const key = await site.issue('new');
    expect(await keys('project = DEMO')).toEqual([]);
    await site.clock.advance(6_000);
    expect(await keys('project = DEMO')).toEqual([key]);
  });

  it('is bypassed for the issues to reconcile', async () => {
    const key = await site.issue('new');
    await site.issue('other');
    expect(await keys('project = DEMO', { reconcileIssues: [10_000] })).toEqual([key]);
  });

  it('lags behind changes and deletions too', async () => {
    const key = await site.issue('one', { labels: ['old'] });
    site.jira.admin.catchUpSearch();
    await site.send('PUT', `/rest/api/3/issue/${key}`, { fields: { labels: ['new'] } });
    expect([await keys('labels = old'), await keys('labels = new')]).toEqual([[key], []]);
    await site.clock.advance(6_000);
    expect([await keys('labels = old'), await keys('labels = new')]).toEqual([[], [key]]);
    await site.send('DELETE', `/rest/api/3/issue/${key}`);
    const count = (): Promise<unknown> => site.send('POST', '/rest/api/3/search/approximate-count', { jql: 'labels = new' }).then(({ body }) => at(body, 'count'));
    expect(await count()).toBe(1);
    await site.clock.advance(6_000);
    expect(await count()).toBe(0);
  });

  it('lags by the seed: the same seed gives the same lag', async () => {
    const seenAfter = async (seed: number): Promise<number> => {
      site = await testSite({ seed });
      await site.issue('new');
      let waited = 0;
      while ((await keys('project = DEMO')).length === 0) {
        await site.clock.advance(50);
        waited += 50;
      }
      return waited;
    };
    const [one, again, other] = [await seenAfter(1), await seenAfter(1), await seenAfter(2)];
    expect(again).toBe(one);
    expect(other).not.toBe(one);
    expect(one).toBeGreaterThanOrEqual(1_000);
  });
});

describe('a query', () => {
  it.each([
    ['project = demo', ['DEMO-3', 'DEMO-2', 'DEMO-1']],
    ['key = DEMO-2', ['DEMO-2']],
    ['issuekey in (DEMO-1, "DEMO-3", SITE-9)', ['DEMO-3', 'DEMO-1']],
    ['parent = DEMO-1', ['DEMO-2']],
    ['labels in (red) AND project = DEMO ORDER BY key ASC', ['DEMO-2', 'DEMO-3']],
    ['labels = red AND NOT labels = blue', ['DEMO-2']],
    ['project = DEMO AND labels is EMPTY', ['DEMO-1']],
    ['status = "To Do" and key > DEMO-1 and key <= DEMO-3 order by key', ['DEMO-2', 'DEMO-3']],
    ['issue.property[run].id = "r1"', ['DEMO-2']],
    ['issue.property["run"].id in (r1, r2) order by created desc, key desc', ['DEMO-3', 'DEMO-2']],
    ['(labels = blue or parent = DEMO-1) order by key asc', ['DEMO-2', 'DEMO-3']],
    ['issuetype = Epic', ['DEMO-1']],
    ['summary ~ "third"', ['DEMO-3']],
    ['creator = currentUser() and issuetype != Epic order by rank', ['DEMO-2', 'DEMO-3']],
    ['project = NOWHERE', []],
    ['status = "Nonsense"', []],
  ])('%s', async (jql, found) => {
    await site.issue('First', { issuetype: { name: 'Epic' } });
    const two = await site.issue('Second', { labels: ['red'], parent: { key: 'DEMO-1' } });
    const three = await site.issue('Third', { labels: ['red', 'blue'] });
    await site.send('PUT', `/rest/api/3/issue/${two}/properties/run`, { id: 'r1' });
    await site.send('PUT', `/rest/api/3/issue/${three}/properties/run`, { id: 'r2' });
    site.jira.admin.catchUpSearch();
    expect(await keys(jql)).toEqual(found);
  });

  it('must be bounded, readable and about fields that are there', async () => {
    expect(await message('order by key')).toBe('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
    expect(await message('')).toContain('Unbounded');
    expect(await message('project = ')).toContain('Error in the JQL Query');
    expect(await message('project DEMO')).toContain("Expecting operator but got 'DEMO'");
    expect(await message('colour = red')).toBe("Field 'colour' does not exist or you do not have permission to view it.");
  });

  it('shows nothing of projects that the caller does not see, or that are archived', async () => {
    await site.issue('one');
    site.jira.admin.catchUpSearch();
    expect(list((await site.send('POST', SEARCH, { jql: 'project = DEMO' }, 'outsider')).body, 'issues')).toEqual([]);
    site.jira.admin.changeProject('DEMO', { archived: true });
    expect(await keys('project = DEMO')).toEqual([]);
  });
});

describe('pages', () => {
  beforeEach(async () => {
    for (let count = 0; count < 5; count += 1) await site.issue(`t${count.toString()}`);
    site.jira.admin.catchUpSearch();
  });

  it('follow one another by token; the last has none', async () => {
    const jql = 'project = DEMO order by key asc';
    const seen: unknown[] = [];
    let token: unknown;
    for (let page = 0; page < 3; page += 1) {
      const query = new URLSearchParams({ jql, maxResults: '2', fields: 'key', ...(typeof token === 'string' ? { nextPageToken: token } : {}) });
      const { body } = await site.send('GET', `${SEARCH}?${query.toString()}`);
      seen.push(...list(body, 'issues').map((issue) => at(issue, 'key')));
      token = at(body, 'nextPageToken');
      expect(at(body, 'isLast')).toBe(page === 2);
    }
    expect(token).toBeUndefined();
    expect(seen).toEqual(['DEMO-1', 'DEMO-2', 'DEMO-3', 'DEMO-4', 'DEMO-5']);
  });

  it('have tokens for one query and seven days', async () => {
    const { body } = await site.send('POST', SEARCH, { jql: 'project = DEMO', maxResults: 1 });
    const nextPageToken = at(body, 'nextPageToken');
    expect((await site.send('POST', SEARCH, { jql: 'project = SITE', nextPageToken })).status).toBe(400);
    expect((await site.send('POST', SEARCH, { jql: 'project = DEMO', nextPageToken: 'nonsense' })).status).toBe(400);
    await site.clock.advance(7 * 24 * 3600 * 1000 + 1);
    expect((await site.send('POST', SEARCH, { jql: 'project = DEMO', nextPageToken })).status).toBe(400);
  });

  it('hold ids alone, unless more is asked for', async () => {
    const { body } = await site.send('POST', SEARCH, { jql: 'key = DEMO-1' });
    expect(body).toEqual({ issues: [{ id: '10000' }], isLast: true });
    const more = await site.send('POST', SEARCH, { jql: 'key = DEMO-1', fields: ['summary'], properties: ['none'] });
    expect(at(more.body, 'issues', 0)).toMatchObject({ key: 'DEMO-1', fields: { summary: 't0' }, properties: {} });
  });
});

it('has no other search: the old one is gone', async () => {
  expect((await site.send('GET', '/rest/api/3/search?jql=project=DEMO')).status).toBe(410);
});
