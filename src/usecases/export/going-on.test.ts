import { closeSites, list, testSite, textAt, type TestSite } from '../../../local/jira/testing/site';
import { ACCOUNTS } from '../../../local/jira';
import type { JiraClient } from '../../export/jira-client';
import { keyNumber } from '../../export/key-number';
import { localClient } from '../../jira/testing/local-client';
import { dryRun } from './testing/dry-run';
import { exportSummary } from './export-summary';
import { generateSession, generateStored, SESSION_ID, ticketId, type Stored } from './testing/fixtures';
import { World } from './testing/world';

afterEach(closeSites);

const lead = ACCOUNTS.lead.accountId;
const stored = generateStored({ tickets: 60, blockers: (index) => (index === 0 ? [] : [index - 1]), long: [7] });

function worldAt(site: TestSite, what: Stored = stored, change: (client: JiraClient) => Partial<JiraClient> = () => ({})): World {
  const world = new World(what);
  world.session = generateSession({ projectId: site.jira.admin.project('DEMO').id });
  world.jira = (count) => {
    const client = localClient(site.jira, site.clock, 'lead', count);
    return { ...client, ...change(client) };
  };
  return world;
}

async function searched(site: TestSite, jql: string): Promise<string[]> {
  site.jira.admin.catchUpSearch();
  return list((await site.send('POST', '/rest/api/3/search/jql', { jql, maxResults: 100, fields: ['key'] }, 'administrator')).body, 'issues').map((issue) => textAt(issue, 'key'));
}

describe('an owner who leaves in the middle', () => {
  it.each([
    ['deactivated', (site: TestSite) => { site.jira.admin.changeAccount(lead, { active: false }); }, (site: TestSite) => { site.jira.admin.changeAccount(lead, { active: true }); }],
    ['may not link any more', (site: TestSite) => { site.jira.admin.permissions('DEMO', lead, { revoke: ['LINK_ISSUES'] }); }, (site: TestSite) => { site.jira.admin.permissions('DEMO', lead, { grant: ['LINK_ISSUES'] }); }],
  ])('%s: the job pauses, says so, and goes on without making anything twice', async (_, leave, back) => {
    const site = await testSite();
    let links = 0;
    const world = worldAt(site, stored, (client) => ({
      link: async (...ends) => {
        links += 1;
        if (links === 15) leave(site);
        await client.link(...ends);
      },
    }));
    const ending = await world.exportAll();
    expect(ending).toMatchObject({ kind: 'paused', pause: { until: null, reason: expect.stringContaining('hand the session over') as string } });
    back(site);
    expect(await world.exportAll()).toEqual({ kind: 'done' });
    expect(await searched(site, 'project = DEMO')).toHaveLength(63);
    const issues = await localClient(site.jira, site.clock).fetchIssues([...world.tickets.values()].map((record) => record.issueKey ?? ''), ['issuelinks']);
    expect(issues.flatMap((issue) => issue.links.filter(({ outwardKey }) => outwardKey !== null))).toHaveLength(59);
  });
});

describe('the order of the backlog', () => {
  it('follows the plan, though an issue was made later than those after it', async () => {
    const site = await testSite();
    let refuse = true;
    const world = worldAt(site, stored, (client) => ({
      createIssues: async (elements) => {
        if (!refuse || elements.length < 50) return client.createIssues(elements);
        const bad = elements.map((element, index) => (index === 3 ? { ...element, fields: { ...element.fields, summary: '' } } : element));
        return client.createIssues(bad);
      },
    }));
    await world.exportAll();
    refuse = false;
    await world.again();
    const keys = [...world.tickets.values()].map((record) => record.issueKey ?? '');
    expect(keyNumber(keys[3] ?? '')).toBeGreaterThan(keyNumber(keys[59] ?? ''));
    const backlog = await searched(site, 'project = DEMO AND issuetype != Epic ORDER BY Rank ASC');
    expect(backlog).toEqual(keys);
    const ranks = world.requests.filter((endpoint) => endpoint.startsWith('PUT /rest/agile')).length;
    expect(ranks).toBe(2);
    await world.again();
    expect(world.requests.filter((endpoint) => endpoint.startsWith('PUT /rest/agile'))).toHaveLength(ranks);
  });
});

describe('the register', () => {
  const second = (site: TestSite, first: World, existing?: 'link' | 'make'): World => {
    const some = { ...stored, records: stored.records.map((record, index) => (existing === undefined || index > 9 ? record : { ...record, existing })) };
    const world = worldAt(site, some);
    world.session = { ...world.session, id: 'session2' };
    // Of the second specification ten tickets are the first one's; the others are new.
    const others = stored.plan.tickets.map((ticket, index) => (index < 10 ? ticket : { ...ticket, components: [`content_type:other_${ticket.id}`] }));
    const renewed = worldAt(site, { ...some, plan: { ...stored.plan, tickets: others } });
    renewed.session = world.session;
    renewed.job = { ...renewed.job, sessionId: 'session2' };
    renewed.register.push(...first.register);
    return renewed;
  };

  it('leaves alone what an earlier session made', async () => {
    const site = await testSite();
    const first = worldAt(site);
    await first.exportAll();
    expect(new Set(first.register.map(({ component }) => component)).size).toBe(60);
    const world = second(site, first);
    const { plan, existing } = await dryRun(world.deps(), world.session, 'person');
    expect(existing[ticketId(0)]).toBe(first.tickets.get(ticketId(0))?.issueKey);
    expect(plan).toMatchObject({ issues: 50, links: 49 });
    await world.exportAll();
    expect([...world.tickets.values()].filter(({ issueKey }) => issueKey !== null)).toHaveLength(50);
    expect(await searched(site, 'project = DEMO AND issuetype != Epic AND issue.property["drupal-ticket"].session = "session2"')).toHaveLength(50);
    expect(world.session.stage).toBe('completed');
  });

  it('links to it, or makes another one, as decided', async () => {
    const site = await testSite();
    const first = worldAt(site);
    await first.exportAll();
    const linking = second(site, first, 'link');
    await linking.exportAll();
    const blocked = linking.tickets.get(ticketId(10))?.issueKey ?? '';
    const [issue] = await localClient(site.jira, site.clock).fetchIssues([blocked], ['issuelinks']);
    expect(issue?.links.map(({ inwardKey }) => inwardKey)).toContain(first.tickets.get(ticketId(9))?.issueKey);
    expect((await dryRun(second(site, first, 'make').deps(), linking.session, 'person')).plan.issues).toBe(60);
  });

  it('is rebuilt from the issues themselves where it was lost, and forgets what was deleted', async () => {
    const site = await testSite();
    const first = worldAt(site);
    await first.exportAll();
    site.jira.admin.catchUpSearch();
    await localClient(site.jira, site.clock).deleteIssue(first.tickets.get(ticketId(1))?.issueKey ?? '');
    const world = second(site, first);
    world.register.length = 0;
    const deps = { ...world.deps(), register: { find: () => Promise.resolve([]) } };
    const { existing, plan } = await dryRun(deps, world.session, 'person');
    expect(Object.keys(existing)).toHaveLength(9);
    expect(existing).not.toHaveProperty(ticketId(1));
    expect(plan.issues).toBe(51);
    expect(first.session.id).toBe(SESSION_ID);
  });
});

describe('a dry run against a site', () => {
  it('counts what the live run then sends', async () => {
    const site = await testSite();
    const world = worldAt(site);
    for (const [id, record] of world.tickets) world.tickets.set(id, { ...record, assignment: { ...record.assignment, sprintId: 1 + (record.order % 2) } });
    const before = await dryRun(world.deps(), world.session, 'person');
    expect(await searched(site, 'project = DEMO')).toEqual([]);
    world.requests.length = 0;
    await world.exportAll();
    const { byEndpoint } = (await exportSummary(world.deps(), world.session, world.job)).jiraRequests;
    const { plan, requests: reads } = before;
    const writes = Object.entries(byEndpoint).filter(([endpoint]) => reads[endpoint] === undefined);
    expect(Object.fromEntries(writes)).toEqual({
      'POST /rest/api/3/issue/bulk': plan.requests.bulkCreate,
      'POST /rest/api/3/issue/bulkfetch': plan.requests.readBack,
      'POST /rest/api/3/issue/{issueIdOrKey}/attachments': plan.requests.attach,
      'POST /rest/api/3/issueLink': plan.requests.link,
      'POST /rest/agile/1.0/sprint/{sprintId}/issue': plan.requests.sprint,
    });
    for (const [endpoint, count] of Object.entries(reads)) expect(byEndpoint[endpoint]).toBe(count);
    expect(plan).toMatchObject({ issues: 60, sprintMoves: 60, requests: { rank: 0, sprint: 2 } });
  });
});
