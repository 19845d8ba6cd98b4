import { closeSites, testSite, type TestSite } from '../testing/site';
import type { LimitSettings } from './settings';

afterEach(closeSites);

const limited = (limits: Partial<LimitSettings> = {}): Promise<TestSite> => testSite({ limits: { enforced: true, ...limits } });
const myself = (site: TestSite): ReturnType<TestSite['send']> => site.send('GET', '/rest/api/3/myself');

describe('burst', () => {
  it('lets 100 requests of one endpoint through in a moment, and refuses the next with every header', async () => {
    const site = await limited();
    for (let count = 0; count < 100; count += 1) expect((await myself(site)).status).toBe(200);
    const { status, headers } = await myself(site);
    expect(status).toBe(429);
    expect(Object.fromEntries(headers)).toMatchObject({
      'retry-after': '1',
      'ratelimit-reason': 'jira-burst-based',
      'x-ratelimit-limit': '100',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-nearlimit': 'true',
      'x-ratelimit-reset': new Date(site.clock.now() + 1000).toISOString(),
    });
    expect((await site.send('GET', '/rest/api/3/field')).status).toBe(200);
    await site.clock.advance(1000);
    expect((await myself(site)).status).toBe(200);
  });

  it('allows 50 changes a second, and 150 reads of single issues', async () => {
    const site = await limited({ perIssue: [] });
    const url = `/rest/api/3/issue/${await site.issue('One')}`;
    const statuses = async (method: string, count: number, body?: unknown): Promise<readonly number[]> => {
      const seen: number[] = [];
      for (let index = 0; index < count; index += 1) seen.push((await site.send(method, url, body)).status);
      return seen;
    };
    expect((await statuses('PUT', 51, { fields: { summary: 'x' } })).filter((status) => status === 429)).toHaveLength(1);
    expect((await statuses('GET', 151)).filter((status) => status === 429)).toHaveLength(1);
  });
});

describe('writes to one issue', () => {
  it('are 20 in two seconds, whatever the endpoint, and nothing is written by the one too many', async () => {
    const site = await limited();
    const [hub, ...others] = await Promise.all(Array.from({ length: 22 }, (_, index) => site.issue(`t${index.toString()}`)));
    const link = (other: string | undefined): ReturnType<TestSite['send']> =>
      site.send('POST', '/rest/api/3/issueLink', { type: { name: 'Blocks' }, inwardIssue: { key: hub }, outwardIssue: { key: other } });
    for (const other of others.slice(0, 20)) expect((await link(other)).status).toBe(201);
    const refused = await link(others[20]);
    expect([refused.status, refused.headers.get('ratelimit-reason'), refused.headers.get('retry-after')]).toEqual([429, 'jira-per-issue-on-write', '2']);
    expect((await site.send('GET', `/rest/api/3/issue/${String(others[20])}`)).text).not.toContain('outwardIssue');
    await site.clock.advance(2_000);
    expect((await link(others[20])).status).toBe(201);
  });

  it('are 100 in thirty seconds', async () => {
    const site = await limited();
    const url = `/rest/api/3/issue/${await site.issue('One')}`;
    const edit = async (): Promise<number> => (await site.send('PUT', url, { fields: { summary: 'x' } })).status;
    for (let count = 0; count < 100; count += 1) {
      expect(await edit()).toBe(204);
      await site.clock.advance(200);
    }
    expect(await edit()).toBe(429);
    await site.clock.advance(10_000);
    expect(await edit()).toBe(204);
  });
});

describe('points', () => {
  it('are 1 for a write, 1 for each issue of a batch, 1 and 1 for each object of a read, 2 for each person', async () => {
    const site = await limited();
    const spent = async (work: () => Promise<unknown>): Promise<number> => {
      const before = site.jira.pointsUsed();
      await work();
      return site.jira.pointsUsed() - before;
    };
    const element = { fields: { project: { key: 'DEMO' }, issuetype: { name: 'Story' }, summary: 'x' } };
    expect(await spent(() => site.send('POST', '/rest/api/3/issue/bulk', { issueUpdates: Array.from({ length: 50 }, () => element) }))).toBe(50);
    expect(await spent(() => site.send('POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['DEMO-1', 'DEMO-2', 'DEMO-99'] }))).toBe(3);
    expect(await spent(() => site.send('GET', '/rest/api/3/issue/DEMO-1'))).toBe(2);
    expect(await spent(() => myself(site))).toBe(3);
    expect(await spent(() => site.send('DELETE', '/rest/api/3/issue/DEMO-1'))).toBe(1);
  });

  it.each(['global', 'tenant'] as const)('of the %s quota run out, and come back at the top of the hour', async (quota) => {
    const site = await limited({ pointsPerHour: 7, quota });
    expect((await myself(site)).headers.get('beta-ratelimit')).toBe(`"${quota === 'global' ? 'global' : 'tenant'}-app-quota";r=4;t=3600`);
    await myself(site);
    await myself(site);
    const refused = await myself(site);
    expect([refused.status, refused.headers.get('ratelimit-reason'), refused.headers.get('retry-after')]).toEqual([429, `jira-quota-${quota}-based`, '3600']);
    await site.clock.advance(3_600_000);
    expect((await myself(site)).status).toBe(200);
  });
});
