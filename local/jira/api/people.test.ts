import { ACCOUNTS } from '../seed/accounts';
import { at, closeSites, list, testSite, type TestSite } from '../testing/site';

let site: TestSite;

beforeEach(async () => {
  site = await testSite();
});
afterEach(closeSites);

const names = async (query: string): Promise<readonly unknown[]> =>
  list((await site.send('GET', `/rest/api/3/user/assignable/search?${query}`)).body).map((user) => at(user, 'displayName'));

it('says who asks', async () => {
  expect((await site.send('GET', '/rest/api/3/myself', undefined, 'member')).body).toMatchObject({ accountId: ACCOUNTS.member.accountId, active: true, accountType: 'atlassian' });
  expect((await site.send('GET', '/rest/api/3/myself', undefined, 'app')).body).toMatchObject({ accountType: 'app' });
});

it('lists who can be given work: people, and apps only by name', async () => {
  expect(await names('project=DEMO')).toEqual(['Lena Lead', 'Milo Member', 'Ada Administrator', 'Bela Builder']);
  expect(await names('project=DEMO&query=mil')).toEqual(['Milo Member']);
  expect(await names('project=DEMO&query=drupal')).toEqual(['Drupal Ticket Generator']);
  expect(await names(`issueKey=${await site.issue('x')}&accountId=${ACCOUNTS.builder.accountId}`)).toEqual(['Bela Builder']);
  expect(await names('project=DEMO&startAt=1&maxResults=2')).toEqual(['Milo Member', 'Ada Administrator']);
});

it('refuses without a place, and in unknown ones', async () => {
  expect((await site.send('GET', '/rest/api/3/user/assignable/search?query=a')).status).toBe(400);
  expect((await site.send('GET', '/rest/api/3/user/assignable/search?project=NOPE')).status).toBe(404);
  expect((await site.send('GET', '/rest/api/3/user')).headers.get('content-type')).toBe('application/problem+json');
  expect((await site.send('GET', '/rest/api/3/user?accountId=nobody')).status).toBe(404);
});

it('turns away who is not signed in, and who has been closed out', async () => {
  const { status, body } = await site.send('GET', '/rest/api/3/myself', undefined, 'nobody');
  expect([status, body]).toEqual([401, { errorMessages: ['Client must be authenticated to access this resource.'], errors: {} }]);
  expect((await site.send('GET', '/rest/api/3/serverInfo', undefined, 'nobody')).status).toBe(200);
  site.jira.admin.changeAccount(ACCOUNTS.lead.accountId, { active: false });
  expect((await site.send('GET', '/rest/api/3/myself')).status).toBe(401);
});
