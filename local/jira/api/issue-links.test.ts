import { ACCOUNTS } from '../seed/accounts';
import { at, closeSites, list, testSite, textAt, type TestSite } from '../testing/site';

const LINK = '/rest/api/3/issueLink';
let site: TestSite;
let blocker: string;
let blocked: string;

beforeEach(async () => {
  site = await testSite();
  blocker = await site.issue('A');
  blocked = await site.issue('B');
});
afterEach(closeSites);

const link = (more: object = {}, as?: 'builder' | 'member' | 'outsider'): ReturnType<TestSite['send']> =>
  site.send('POST', LINK, { type: { name: 'Blocks' }, inwardIssue: { key: blocker }, outwardIssue: { key: blocked }, ...more }, as);
const linksOf = async (key: string): Promise<ReturnType<typeof list>> => list((await site.send('GET', `/rest/api/3/issue/${key}`)).body, 'fields', 'issuelinks');

it('answers 201 with an empty body; the inward issue blocks the outward one', async () => {
  const { status, text } = await link();
  expect([status, text]).toEqual([201, '']);
  const [ofBlocker, ofBlocked] = [await linksOf(blocker), await linksOf(blocked)];
  expect([at(ofBlocker[0], 'outwardIssue', 'key'), at(ofBlocker[0], 'inwardIssue'), at(ofBlocker[0], 'type', 'outward')]).toEqual([blocked, undefined, 'blocks']);
  expect([at(ofBlocked[0], 'inwardIssue', 'key'), at(ofBlocked[0], 'outwardIssue')]).toEqual([blocker, undefined]);
});

it('makes no second link when it is repeated, and another one the other way round', async () => {
  await link();
  expect((await link()).status).toBe(201);
  expect(await linksOf(blocker)).toHaveLength(1);
  await link({ inwardIssue: { key: blocked }, outwardIssue: { key: blocker } });
  expect(await linksOf(blocker)).toHaveLength(2);
});

it('can be read and deleted by its id', async () => {
  await link();
  const id = textAt((await linksOf(blocker))[0], 'id');
  expect((await site.send('GET', `${LINK}/${id}`)).body).toMatchObject({ id, inwardIssue: { key: blocker }, outwardIssue: { key: blocked }, type: { name: 'Blocks' } });
  expect((await site.send('DELETE', `${LINK}/${id}`)).status).toBe(204);
  expect(await linksOf(blocked)).toEqual([]);
  expect((await site.send('GET', `${LINK}/${id}`)).status).toBe(404);
});

it('refuses unknown issues, unknown types, strangers and people without the right', async () => {
  site.jira.admin.permissions('DEMO', ACCOUNTS.builder.accountId, { revoke: ['LINK_ISSUES'] });
  expect((await link({ outwardIssue: { key: 'DEMO-99' } })).status).toBe(404);
  expect((await link({ type: { name: 'Hinders' } })).body).toEqual({ errorMessages: ["No issue link type with name 'Hinders' found."], errors: {} });
  expect((await link({}, 'outsider')).status).toBe(404);
  expect((await link({}, 'builder')).body).toEqual({ errorMessages: [`No Link Issue Permission for issue '${blocker}'`], errors: {} });
  expect((await link({ outwardIssue: { key: blocker } })).status).toBe(400);
  expect(await linksOf(blocker)).toEqual([]);
});

it('knows a renamed type by its id and its new name only', async () => {
  site.jira.admin.renameLinkType('Blocks', { name: 'Blockiert', inward: 'wird blockiert von', outward: 'blockiert' });
  expect((await link()).status).toBe(404);
  expect((await link({ type: { id: '10000' } })).status).toBe(201);
  const types = await site.send('GET', '/rest/api/3/issueLinkType');
  expect(list(types.body, 'issueLinkTypes').map((type) => at(type, 'name'))).toContain('Blockiert');
});

it('refuses where linking is switched off', async () => {
  site.jira.admin.changeSettings({ linkingEnabled: false });
  expect((await link()).status).toBe(404);
});
