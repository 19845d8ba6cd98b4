import { ACCOUNTS } from '../seed/accounts';
import { at, closeSites, list, testSite, type TestSite } from '../testing/site';

const META = '/rest/api/3/issue/createmeta';
let site: TestSite;

beforeEach(async () => {
  site = await testSite();
});
afterEach(closeSites);

const fieldIds = async (type: string, as?: 'builder'): Promise<readonly unknown[]> =>
  list((await site.send('GET', `${META}/DEMO/issuetypes/${type}`, undefined, as)).body, 'fields').map((field) => at(field, 'fieldId'));

it('lists issue types with their level, under issueTypes', async () => {
  const { body } = await site.send('GET', `${META}/DEMO/issuetypes`);
  expect(body).toMatchObject({ startAt: 0, maxResults: 50, total: 5 });
  expect(list(body, 'issueTypes').map((type) => [at(type, 'name'), at(type, 'subtask'), at(type, 'hierarchyLevel')])).toEqual([
    ['Epic', false, 1], ['Story', false, 0], ['Task', false, 0], ['Bug', false, 0], ['Sub-task', true, -1],
  ]);
});

it('tells the fields, with values to choose from and what may be done', async () => {
  const { body } = await site.send('GET', `${META}/DEMO/issuetypes/10001`);
  const field = (id: string): unknown => list(body, 'fields').find((each) => at(each, 'fieldId') === id);
  expect(field('summary')).toMatchObject({ required: true, schema: { type: 'string', system: 'summary' }, operations: ['set'] });
  expect(field('priority')).toMatchObject({ hasDefaultValue: true, allowedValues: [{ name: 'Highest' }, { name: 'High' }, { name: 'Medium' }, { name: 'Low' }, { name: 'Lowest' }] });
  expect(field('issuelinks')).toMatchObject({ operations: ['add', 'copy'] });
  expect(field('customfield_10028')).toMatchObject({ name: 'Story Points', schema: { type: 'number', customId: 10028 } });
});

it('differs from person to person', async () => {
  const all = await fieldIds('10001', 'builder');
  site.jira.admin.permissions('DEMO', ACCOUNTS.builder.accountId, { revoke: ['LINK_ISSUES', 'SCHEDULE_ISSUES'] });
  const fewer = await fieldIds('10001', 'builder');
  expect(all.filter((id) => !fewer.includes(id))).toEqual(['issuelinks', 'duedate', 'customfield_10020']);
});

it('shows required fields with their defaults, and screens as they are', async () => {
  const { id } = site.jira.admin.addField('DEMO', { name: 'Team', kind: 'option', options: ['Red'], required: true });
  site.jira.admin.takeOffScreen('DEMO', 'priority', 'Story');
  const { body } = await site.send('GET', `${META}/DEMO/issuetypes/10001`);
  expect(list(body, 'fields').find((each) => at(each, 'fieldId') === id)).toMatchObject({ required: true, hasDefaultValue: false, allowedValues: [{ value: 'Red' }] });
  expect(await fieldIds('10001')).not.toContain('priority');
  expect(await fieldIds('10002')).toContain('priority');
});

it('refuses what it must', async () => {
  const missing = await site.send('GET', `${META}/DEMO/issuetypes/99999`);
  expect([missing.status, missing.text]).toEqual([404, '']);
  const { body } = await site.send('GET', `${META}/DEMO/issuetypes?maxResults=201`);
  expect(at(body, 'errorMessages', 0)).toBe("Parameter 'maxResults' must not exceed the limit '200'");
  expect((await site.send('GET', `${META}/NOPE/issuetypes`)).status).toBe(404);
  expect((await site.send('GET', `${META}/DEMO/issuetypes`, undefined, 'member')).status).toBe(400);
});

it('names types as the site does', async () => {
  site.jira.admin.renameIssueType('DEMO', 'Story', 'Anforderung');
  const { body } = await site.send('GET', `${META}/DEMO/issuetypes`);
  expect(at(body, 'issueTypes', 1)).toMatchObject({ id: '10001', name: 'Anforderung' });
});
