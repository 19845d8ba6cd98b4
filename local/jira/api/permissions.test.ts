import { ACCOUNTS } from '../seed/accounts';
import { at, closeSites, testSite, type TestSite } from '../testing/site';

let site: TestSite;

beforeEach(async () => {
  site = await testSite();
});
afterEach(closeSites);

const may = async (permission: string, as: 'lead' | 'member' | 'outsider' | 'administrator', query = '&projectKey=DEMO'): Promise<unknown> =>
  at((await site.send('GET', `/rest/api/3/mypermissions?permissions=${permission}${query}`, undefined, as)).body, 'permissions', permission, 'havePermission');

it('tells each person their own rights', async () => {
  expect([await may('CREATE_ISSUES', 'lead'), await may('CREATE_ISSUES', 'member')]).toEqual([true, false]);
  expect([await may('ADMINISTER', 'lead'), await may('ADMINISTER', 'administrator')]).toEqual([false, true]);
  expect(await may('CREATE_ISSUES', 'outsider', '')).toBe(false);
  site.jira.admin.permissions('DEMO', ACCOUNTS.lead.accountId, { revoke: ['CREATE_ISSUES'] });
  expect(await may('CREATE_ISSUES', 'lead')).toBe(false);
});

it('fails as a whole on an unknown key, without keys, and in unknown projects', async () => {
  const unknown = await site.send('GET', '/rest/api/3/mypermissions?permissions=CREATE_ISSUES,FLY');
  expect([unknown.status, unknown.body]).toEqual([400, { errorMessages: [], errors: { FLY: 'Unrecognized permission' } }]);
  expect((await site.send('GET', '/rest/api/3/mypermissions')).status).toBe(400);
  expect((await site.send('GET', '/rest/api/3/mypermissions?permissions=CREATE_ISSUES&projectKey=DEMO', undefined, 'outsider')).status).toBe(404);
});

it('checks rights in bulk, for oneself, or for others as an app or administrator', async () => {
  const key = await site.issue('One');
  const ask = { projectPermissions: [{ permissions: ['CREATE_ISSUES', 'BROWSE_PROJECTS'], projects: [10000, 99999], issues: [10000] }], globalPermissions: ['ADMINISTER'] };
  expect((await site.send('POST', '/rest/api/3/permissions/check', { ...ask, accountId: ACCOUNTS.member.accountId }, 'app')).body).toEqual({
    globalPermissions: [],
    projectPermissions: [{ permission: 'CREATE_ISSUES', projects: [], issues: [] }, { permission: 'BROWSE_PROJECTS', projects: [10000], issues: [10000] }],
  });
  expect((await site.send('POST', '/rest/api/3/permissions/check', { ...ask, accountId: ACCOUNTS.member.accountId })).status).toBe(403);
  expect((await site.send('POST', '/rest/api/3/permissions/check', { globalPermissions: ['FLY'] })).status).toBe(400);
  expect(key).toBe('DEMO-1');
});

it('gives nothing to who has lost the licence', async () => {
  site.jira.admin.changeAccount(ACCOUNTS.lead.accountId, { licensed: false });
  expect((await site.send('GET', '/rest/api/3/project/DEMO')).status).toBe(404);
  expect((await site.send('GET', '/rest/agile/1.0/board')).status).toBe(403);
});
