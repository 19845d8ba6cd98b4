import type { Json } from '../model/json';
import { at, closeSites, list, testSite, textAt, type TestSite } from '../testing/site';

let site: TestSite;

beforeEach(async () => {
  site = await testSite({ projects: ['DEMO', 'SITE'] });
});
afterEach(closeSites);

const project = async (key: string): Promise<Json> => (await site.send('GET', `/rest/api/3/project/${key}`)).body;

it('shows a company-managed and a team-managed project as what they are', async () => {
  site.jira.admin.addProject({ key: 'TEAM', template: 'team-managed' });
  const [company, team] = [await project('DEMO'), await project('TEAM')];
  expect(company).toMatchObject({ style: 'classic', simplified: false, projectTypeKey: 'software', archived: false });
  expect(team).toMatchObject({ style: 'next-gen', simplified: true });
  const subtask = (of: Json): unknown => list(of, 'issueTypes').find((type) => at(type, 'subtask') === true);
  expect(subtask(company)).toMatchObject({ name: 'Sub-task' });
  expect(subtask(team)).toMatchObject({ name: 'Subtask', scope: { type: 'PROJECT' } });
  expect(at(company, 'issueTypes', 0, 'id')).not.toBe(at(team, 'issueTypes', 0, 'id'));
});

it('is found by id and key, and not by people who do not see it', async () => {
  expect(await project('10000')).toEqual(await project('DEMO'));
  const { status, body } = await site.send('GET', '/rest/api/3/project/DEMO', undefined, 'outsider');
  expect([status, body]).toEqual([404, { errorMessages: ["No project could be found with key 'DEMO'."], errors: {} }]);
});

it('is searched for in pages', async () => {
  const { body } = await site.send('GET', '/rest/api/3/project/search?maxResults=1&orderBy=key');
  expect(body).toMatchObject({ total: 2, isLast: false, maxResults: 1, values: [{ key: 'DEMO' }] });
  const next = await site.send('GET', textAt(body, 'nextPage'));
  expect(next.body).toMatchObject({ isLast: true, values: [{ key: 'SITE' }] });
  expect(list((await site.send('GET', '/rest/api/3/project/search?query=sit')).body, 'values')).toHaveLength(1);
  expect(list((await site.send('GET', '/rest/api/3/project/search?action=create', undefined, 'member')).body, 'values')).toEqual([]);
});

it('leaves the search when it is archived, and can still be read', async () => {
  site.jira.admin.changeProject('SITE', { archived: true });
  expect(list((await site.send('GET', '/rest/api/3/project/search')).body, 'values')).toHaveLength(1);
  expect(await project('SITE')).toMatchObject({ archived: true });
});

it('is hidden from apps where an administrator bars them, and says so in its data policy', async () => {
  site.jira.admin.changeProject('SITE', { appsBarred: true });
  expect((await site.send('GET', '/rest/api/3/project/SITE')).status).toBe(404);
  const policy = await site.send('GET', '/rest/api/3/data-policy/project?ids=10001');
  expect(policy.body).toEqual({ projectDataPolicies: [{ id: 10001, dataPolicy: { anyContentBlocked: true } }] });
});

it('has no board and no epic where it is a business or service project', async () => {
  site.jira.admin.addProject({ key: 'BIZ', template: 'business' });
  site.jira.admin.addProject({ key: 'HELP', template: 'service' });
  for (const key of ['BIZ', 'HELP']) {
    expect(list(await project(key), 'issueTypes').map((type) => at(type, 'hierarchyLevel'))).not.toContain(1);
    expect(at((await site.send('GET', `/rest/agile/1.0/board?projectKeyOrId=${key}`)).body, 'total')).toBe(0);
  }
});
