import { closeSites, testSite, type TestSite } from '../../local/jira/testing/site';
import { ACCOUNTS } from '../../local/jira';
import { projectReader } from './project-reader';

afterEach(closeSites);

const readerOf = (site: TestSite, as: keyof typeof ACCOUNTS = 'lead') =>
  projectReader(async (path, init = {}) => {
    const { method = 'GET', headers = {} } = init;
    return site.clock.drive(site.jira.fetch(new Request(new URL(path.value, site.jira.siteUrl), { method, headers }), { kind: 'user', accountId: ACCOUNTS[as].accountId }));
  });

const idOf = async (site: TestSite, key: string): Promise<string> => ((await site.send('GET', `/rest/api/3/project/${key}`)).body as { id: string }).id;

describe('the reader of a project', () => {
  it('gives people, priorities, open sprints, and which fields there are', async () => {
    const site = await testSite();
    const board = ((await site.send('GET', '/rest/agile/1.0/board?projectKeyOrId=DEMO')).body as { values: { id: number; name: string }[] }).values[0];
    await site.send('POST', '/rest/agile/1.0/sprint', { name: 'Next', originBoardId: board?.id ?? 0 });
    const choices = await readerOf(site).choices(await idOf(site, 'DEMO'), 'DEMO', '');
    expect(choices.priorities.map(({ name }) => name)).toEqual(['Highest', 'High', 'Medium', 'Low', 'Lowest']);
    expect(choices.sprints).toContainEqual({ id: expect.any(Number) as number, name: 'Next', state: 'future', board: board?.name });
    expect(choices.fields).toEqual({ labels: true, dueDate: true, storyPoints: true });
    const people = await readerOf(site).people('DEMO');
    expect(people).toContainEqual({ id: ACCOUNTS.lead.accountId, name: ACCOUNTS.lead.displayName });
  });

  it('finds no sprints and no estimate in a project without a board', async () => {
    const site = await testSite();
    site.jira.admin.addProject({ key: 'BIZ', name: 'Business', template: 'business' });
    const choices = await readerOf(site).choices(await idOf(site, 'BIZ'), 'BIZ', '');
    expect(choices).toMatchObject({ sprints: [], fields: { storyPoints: false } });
  });

  it('knows the estimate of a team-managed project', async () => {
    const site = await testSite();
    site.jira.admin.addProject({ key: 'TEAM', name: 'Team', template: 'team-managed' });
    expect((await readerOf(site).choices(await idOf(site, 'TEAM'), 'TEAM', '')).fields.storyPoints).toBe(true);
  });

  it('says what the person may not see', async () => {
    const site = await testSite();
    await expect(readerOf(site, 'outsider').people('DEMO')).rejects.toMatchObject({ failure: { kind: 'refused', status: 404 } });
  });
});
