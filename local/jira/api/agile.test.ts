import { ACCOUNTS } from '../seed/accounts';
import type { Json } from '../model/json';
import { at, closeSites, list, testSite, textAt, type TestSite } from '../testing/site';

const AGILE = '/rest/agile/1.0';
let site: TestSite;

beforeEach(async () => {
  site = await testSite();
});
afterEach(closeSites);

const inSprint = async (id: number): Promise<readonly unknown[]> =>
  list((await site.send('GET', `${AGILE}/sprint/${id.toString()}/issue?fields=summary`)).body, 'issues').map((issue) => at(issue, 'key'));
const order = async (): Promise<readonly unknown[]> => {
  site.jira.admin.catchUpSearch();
  const { body } = await site.send('POST', '/rest/api/3/search/jql', { jql: 'project = DEMO order by rank', fields: ['key'] });
  return list(body, 'issues').map((issue) => at(issue, 'key'));
};

describe('boards', () => {
  it('are found by project and type, and tell where they estimate', async () => {
    site.jira.admin.addProject({ key: 'TEAM', template: 'team-managed' });
    expect((await site.send('GET', `${AGILE}/board?projectKeyOrId=DEMO&type=scrum`)).body).toMatchObject({ total: 1, isLast: true, values: [{ id: 1, location: { projectKey: 'DEMO' } }] });
    expect((await site.send('GET', `${AGILE}/board?projectKeyOrId=TEAM`)).body).toMatchObject({ values: [{ id: 2, type: 'simple' }] });
    const field = async (id: number): Promise<unknown> => at((await site.send('GET', `${AGILE}/board/${id.toString()}/configuration`)).body, 'estimation', 'field', 'fieldId');
    expect([await field(1), await field(2)]).toEqual(['customfield_10028', 'customfield_10016']);
  });

  it('are hidden with their project; the prose stands under rapidViewId', async () => {
    const { status, body } = await site.send('GET', `${AGILE}/board/1`, undefined, 'outsider');
    expect(status).toBe(404);
    expect([at(body, 'errorMessages'), typeof at(body, 'errors', 'rapidViewId')]).toEqual([[], 'string']);
    expect((await site.send('GET', `${AGILE}/board?projectKeyOrId=NOPE`)).status).toBe(400);
  });
});

describe('sprints', () => {
  it('are listed by state, without a total', async () => {
    const { body } = await site.send('GET', `${AGILE}/board/1/sprint?state=active,future`);
    expect(list(body, 'values').map((sprint) => at(sprint, 'state'))).toEqual(['active', 'future']);
    expect(at(body, 'total')).toBeUndefined();
  });

  it('are created with dates in one form and read back in another', async () => {
    const made = await site.send('POST', `${AGILE}/sprint`, { name: 'Three', originBoardId: 1, startDate: '2027-01-01T02:00:00.000+02:00' });
    expect([made.status, at(made.body, 'startDate'), at(made.body, 'state')]).toEqual([201, '2027-01-01T00:00:00.000Z', 'future']);
    expect((await site.send('GET', `${AGILE}/sprint/3`)).body).toEqual(made.body);
    expect((await site.send('POST', `${AGILE}/sprint`, { name: 'Three', originBoardId: 1, startDate: '2027-01-01' })).status).toBe(400);
    expect((await site.send('POST', `${AGILE}/sprint`, { name: 'x'.repeat(31), originBoardId: 1 })).status).toBe(400);
    expect((await site.send('POST', `${AGILE}/sprint`, { name: 'x', originBoardId: 1 }, 'member')).status).toBe(403);
  });

  it('take issues in and let them go', async () => {
    const [one, two] = [await site.issue('1'), await site.issue('2')];
    const { status, text } = await site.send('POST', `${AGILE}/sprint/2/issue`, { issues: [one, two] });
    expect([status, text]).toEqual([204, '']);
    expect(await inSprint(2)).toEqual([one, two]);
    expect((await site.send('POST', `${AGILE}/backlog/issue`, { issues: [one] })).status).toBe(204);
    expect(await inSprint(2)).toEqual([two]);
  });

  it('are also searched, once search knows of a move', async () => {
    const [one, two] = [await site.issue('1'), await site.issue('2')];
    await site.send('POST', `${AGILE}/sprint/2/issue`, { issues: [one, two] });
    const page = (query = ''): Promise<Json> => site.send('GET', `/rest/software/1.0/sprint/2/issue?maxResults=1${query}`).then(({ body }) => body);
    expect(list(await page(), 'issues')).toEqual([]);
    site.jira.admin.catchUpSearch();
    const first = await page();
    expect([at(first, 'issues', 0, 'key'), at(first, 'isLast')]).toEqual([one, false]);
    const next = await page(`&nextPageToken=${textAt(first, 'nextPageToken')}`);
    expect([at(next, 'issues', 0, 'fields', 'summary'), at(next, 'isLast')]).toEqual(['2', true]);
  });

  it('refuse all issues of a move where one cannot be moved', async () => {
    const one = await site.issue('1');
    expect((await site.send('POST', `${AGILE}/sprint/2/issue`, { issues: [one, 'DEMO-99'] })).status).toBe(400);
    expect((await site.send('POST', `${AGILE}/sprint/2/issue`, { issues: Array.from({ length: 51 }, () => one) })).status).toBe(400);
    expect((await site.send('POST', `${AGILE}/sprint/99/issue`, { issues: [one] })).status).toBe(404);
    expect((await site.send('POST', `${AGILE}/sprint/2/issue`, { issues: [one] }, 'member')).status).toBe(403);
    expect(await inSprint(2)).toEqual([]);
  });

  it('take nothing in once they are closed', async () => {
    const one = await site.issue('1');
    site.jira.admin.sprintState(1, 'closed');
    expect((await site.send('POST', `${AGILE}/sprint/1/issue`, { issues: [one] })).status).toBe(400);
    expect((await site.send('POST', '/rest/api/3/issue', { fields: { project: { key: 'DEMO' }, issuetype: { name: 'Story' }, summary: 'x', customfield_10020: 1 } })).status).toBe(400);
  });
});

describe('rank', () => {
  it('puts issues in the order given before or after another one', async () => {
    const [one, two, three, four] = [await site.issue('1'), await site.issue('2'), await site.issue('3'), await site.issue('4')];
    expect((await site.send('PUT', `${AGILE}/issue/rank`, { issues: [four, three], rankBeforeIssue: one })).status).toBe(204);
    expect(await order()).toEqual([four, three, one, two]);
    await site.send('PUT', `${AGILE}/issue/rank`, { issues: [four], rankAfterIssue: one });
    expect(await order()).toEqual([three, one, four, two]);
  });

  it('still knows the order after many moves into the same gap', async () => {
    const [one, two, three] = [await site.issue('1'), await site.issue('2'), await site.issue('3')];
    for (let move = 0; move < 60; move += 1) {
      await site.send('PUT', `${AGILE}/issue/rank`, { issues: [move % 2 === 0 ? three : two], rankAfterIssue: one });
    }
    expect(await order()).toEqual([one, two, three]);
  });

  it('answers 207 where only some may be ranked, 403 where none may', async () => {
    site.jira.admin.addProject({ key: 'SITE' });
    const [one, two] = [await site.issue('1'), await site.issue('2')];
    const other = await site.issue('3', { project: { key: 'SITE' } });
    site.jira.admin.permissions('SITE', ACCOUNTS.lead.accountId, { revoke: ['SCHEDULE_ISSUES'] });
    const { status, body } = await site.send('PUT', `${AGILE}/issue/rank`, { issues: [two, other], rankBeforeIssue: one });
    expect(status).toBe(207);
    expect(list(body, 'entries').map((entry) => at(entry, 'status'))).toEqual([200, 403]);
    expect((await site.send('PUT', `${AGILE}/issue/rank`, { issues: [other], rankBeforeIssue: one })).status).toBe(403);
    expect((await site.send('PUT', `${AGILE}/issue/rank`, { issues: [one] })).status).toBe(400);
  });
});
