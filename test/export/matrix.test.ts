import { closeSites, list, testSite, textAt, type TestSite } from '../../local/jira/testing/site';
import { ACCOUNTS } from '../../local/jira';
import { summarise } from '../../src/export/summary';
import { localClient } from '../../src/jira/testing/local-client';
import { generateSession, generateStored, ticketId } from '../../src/usecases/export/testing/fixtures';
import { World } from '../../src/usecases/export/testing/world';

afterEach(closeSites);

const lead = ACCOUNTS.lead.accountId;
const stored = generateStored({ tickets: 6, blockers: (index) => (index === 0 ? [] : [index - 1]), long: [2] });

interface Case {
  readonly site: TestSite;
  readonly world: World;
}

async function set(key = 'DEMO', options: Parameters<typeof testSite>[0] = {}): Promise<Case> {
  const site = await testSite(options);
  if (key !== 'DEMO') site.jira.admin.addProject({ key, template: key === 'TEAM' ? 'team-managed' : key === 'BIZ' ? 'business' : 'service' });
  const world = new World(stored);
  world.session = generateSession({ projectKey: key, projectId: site.jira.admin.project(key).id });
  world.jira = (count) => localClient(site.jira, site.clock, 'lead', count);
  return { site, world };
}

const revoke = (site: TestSite, ...permissions: Parameters<TestSite['jira']['admin']['permissions']>[2]['revoke'] & object): void => {
  site.jira.admin.permissions('DEMO', lead, { revoke: permissions });
};

async function issuesIn(site: TestSite, key: string): Promise<number> {
  site.jira.admin.catchUpSearch();
  return list((await site.send('POST', '/rest/api/3/search/jql', { jql: `project = ${key}`, maxResults: 100, fields: ['key'] }, 'administrator')).body, 'issues').length;
}

/** A refusal before the first write: code, words, and who is asked. */
const refusals: readonly [string, (site: TestSite) => void, string, RegExp, RegExp][] = [
  ['browse only', (site) => { revoke(site, 'CREATE_ISSUES'); }, 'right-missing', /may not create issues in DEMO/, /administrator of DEMO/],
  ['create without link', (site) => { revoke(site, 'LINK_ISSUES'); }, 'right-missing', /may not link issues/, /right to link issues/],
  ['create without attach', (site) => { revoke(site, 'CREATE_ATTACHMENTS'); }, 'right-missing', /may not attach files/, /right to attach files/],
  ['no right to browse', (site) => { revoke(site, 'BROWSE_PROJECTS'); }, 'access-gone', /see no project/, /Jira administrator/],
  [
    'a required custom field',
    (site) => { site.jira.admin.addField('DEMO', { name: 'Cost centre', kind: 'text', required: true, issueTypes: ['Story', 'Task', 'Bug'] }); },
    'required-field',
    /needs a value for “Cost centre”/,
    /Give a value for all issues here/,
  ],
  ['a missing link type', (site) => { site.jira.admin.removeLinkType('Blocks'); }, 'link-type-missing', /None of this site’s link types reads as “blocks” \(Cloners, Duplicate, Relates\)/, /Jira administrator/],
  ['an archived project', (site) => { site.jira.admin.changeProject('DEMO', { archived: true }); }, 'project-archived', /DEMO is archived/, /restore it/],
  ['an app that is barred', (site) => { site.jira.admin.addProject({ key: 'OTHER' }); site.jira.admin.changeProject('DEMO', { appsBarred: true }); }, 'project-missing', /keeps apps out of it/, /let apps into it/],
  ['a licence that is gone', (site) => { site.jira.admin.changeAccount(lead, { licensed: false }); }, 'access-gone', /licence, was taken away/, /access to Jira again/],
  ['attachments switched off', (site) => { site.jira.admin.changeSettings({ attachmentsEnabled: false }); }, 'attachments-off', /attachments are switched off/, /switch attachments on/],
];

describe('an export that may not', () => {
  it.each(refusals)('is refused before the first write: %s', async (_, spoil, code, message, action) => {
    const { site, world } = await set();
    spoil(site);
    const thrown: unknown = await world.exportAll().catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code, message: expect.stringMatching(message) as string, action: expect.stringMatching(action) as string });
    expect(world.receipts.size).toBe(0);
    expect(world.session.hasIssues).toBe(false);
    expect(await issuesIn(site, 'DEMO')).toBe(0);
  });

  it('goes on in the very session once the person gives a value for the required field', async () => {
    const { site, world } = await set();
    const field = site.jira.admin.addField('DEMO', { name: 'Cost centre', kind: 'option', options: ['A', 'B'], required: true, issueTypes: ['Story'] });
    const values = { [field.id]: field.options[1]?.id ?? '' };
    world.session = { ...world.session, exportTo: { issueTypeId: '', linkTypeId: '', epics: true, boardId: null, sprintId: null, componentIds: [], fieldValues: values, rank: true } };
    await world.exportAll();
    const { body } = await site.send('GET', `/rest/api/3/issue/${world.tickets.get(ticketId(0))?.issueKey ?? ''}`);
    expect(textAt(body, 'fields', field.id, 'value')).toBe('B');
  });
});

describe('an export that may', () => {
  it.each([['TEAM', 9], ['BIZ', 6], ['DESK', 6]])('makes every issue in a project of another kind: %s', async (key, issues) => {
    const { site, world } = await set(key);
    expect(await world.exportAll()).toEqual({ kind: 'done' });
    expect(await issuesIn(site, key)).toBe(issues);
    expect([...world.tickets.values()].every((record) => record.issueKey?.startsWith(`${key}-`) === true)).toBe(true);
  });

  const assigned = (world: World, sprintId: number | null): void => {
    for (const [id, record] of world.tickets) {
      world.tickets.set(id, { ...record, assignment: { sprintId, assigneeId: ACCOUNTS.builder.accountId, priorityId: '2', labels: ['drupal'], storyPoints: 3, dueDate: '2026-12-24' } });
    }
  };
  const fixes = (world: World): readonly string[] =>
    summarise({ run: world.job.run, now: 0, quarantineMs: 0, withEpics: true, tickets: [...world.tickets.values()], receipts: receiptsOf(world) }, {}).manualFixes.map((fix) => fix.action);
  const receiptsOf = (world: World) => {
    const of = (kind: string) => [...world.receipts.values()].filter((receipt) => receipt.kind === kind);
    return { epics: of('epics'), issues: of('issues'), attachment: of('attachment'), link: of('link'), sprint: of('sprint'), rank: of('rank') };
  };

  it('fills sprint, person, priority, labels, points and due date', async () => {
    const { site, world } = await set();
    assigned(world, 1);
    await world.exportAll();
    const { body } = await site.send('GET', `/rest/api/3/issue/${world.tickets.get(ticketId(0))?.issueKey ?? ''}`);
    expect(textAt(body, 'fields', 'assignee', 'accountId')).toBe(ACCOUNTS.builder.accountId);
    expect(textAt(body, 'fields', 'priority', 'id')).toBe('2');
    expect(textAt(body, 'fields', 'duedate')).toBe('2026-12-24');
    expect(textAt(body, 'fields', 'customfield_10028')).toBe('3');
    expect(textAt(body, 'fields', 'customfield_10020', 0, 'id')).toBe('1');
    expect(fixes(world)).toEqual([]);
    expect(world.requests.filter((endpoint) => endpoint.includes('/sprint/{sprintId}/issue'))).toHaveLength(1);
  });

  it('makes issues without what is not to be had, and lists it: no right to assign, a closed sprint, a field off the screen', async () => {
    const { site, world } = await set();
    revoke(site, 'ASSIGN_ISSUES');
    site.jira.admin.sprintState(1, 'closed');
    site.jira.admin.takeOffScreen('DEMO', 'priority');
    assigned(world, 1);
    await world.exportAll();
    expect(await issuesIn(site, 'DEMO')).toBe(9);
    const said = fixes(world);
    expect(said.filter((action) => /^Set assignee, priority on DEMO-\d+ by hand\.$/.test(action))).toHaveLength(6);
    expect(said.filter((action) => /^Move DEMO-\d+ into an open sprint by hand\.$/.test(action))).toHaveLength(6);
  });

  it('says of a sprint whether it is closed or the right is missing', async () => {
    const { site, world } = await set();
    assigned(world, 1);
    const jira = world.jira;
    world.jira = (count) => {
      const client = jira?.(count) ?? localClient(site.jira, site.clock);
      return {
        ...client,
        moveToSprint: (sprintId, keys) => {
          revoke(site, 'SCHEDULE_ISSUES');
          return client.moveToSprint(sprintId, keys);
        },
      };
    };
    await world.exportAll();
    expect(fixes(world).filter((action) => action.startsWith("Ask an administrator of DEMO for the right to schedule issues"))).toHaveLength(6);
  });

  it('assigns nobody who cannot be assigned any more, without a refused request', async () => {
    const { site, world } = await set();
    assigned(world, null);
    site.jira.admin.permissions('DEMO', ACCOUNTS.builder.accountId, { revoke: ['ASSIGNABLE_USER'] });
    await world.exportAll();
    expect(world.requests.filter((endpoint) => endpoint === 'POST /rest/api/3/issue/bulk')).toHaveLength(2);
    expect(fixes(world).filter((action) => action.startsWith('Set assignee'))).toHaveLength(6);
  });
});
