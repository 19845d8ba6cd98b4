import { ISSUE_PROPERTY_KEY } from '../domain/issue-property';
import type { JiraClient } from '../export/jira-client';
import type { IssueElement } from '../export/jira-types';
import { linkTypeFor } from '../export/link-type';
import { chooseEpicType, chooseIssueType } from '../export/target';
import { closeSites, testSite, type TestSite } from '../../local/jira/testing/site';
import { localClient } from './testing/local-client';

afterEach(closeSites);

interface Open {
  readonly site: TestSite;
  readonly jira: JiraClient;
  readonly counted: string[];
  readonly element: (ticket: string, fields?: Readonly<Record<string, unknown>>) => IssueElement;
}

async function open(): Promise<Open> {
  const site = await testSite();
  const counted: string[] = [];
  const jira = localClient(site.jira, site.clock, 'lead', (endpoint) => counted.push(endpoint));
  const project = await jira.project('DEMO');
  const type = chooseIssueType(await jira.issueTypes(project.id), '', 'DEMO');
  const element: Open['element'] = (ticket, fields = {}) => ({
    fields: { project: { id: project.id }, issuetype: { id: type.id }, summary: `Ticket ${ticket}`, ...fields },
    properties: [{ key: ISSUE_PROPERTY_KEY, value: { session: 's1', ticket } }],
  });
  return { site, jira, counted, element };
}

describe('the client, against a Jira site', () => {
  it('reads what a preflight needs', async () => {
    const { jira } = await open();
    const project = await jira.project('DEMO');
    expect(project).toMatchObject({ key: 'DEMO', archived: false });
    expect([...(await jira.permissions('DEMO', ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'LINK_ISSUES', 'CREATE_ATTACHMENTS']))]).toHaveLength(4);
    const types = await jira.issueTypes(project.id);
    expect(chooseEpicType(types)?.hierarchyLevel).toBe(1);
    const fields = await jira.createFields(project.id, chooseIssueType(types, '', 'DEMO').id);
    expect(fields.find((field) => field.fieldId === 'summary')?.required).toBe(true);
    expect(linkTypeFor(await jira.linkTypes(), '')?.outward).toBe('blocks');
    expect((await jira.myself()).active).toBe(true);
    expect(await jira.newestNumber('DEMO')).toBeGreaterThanOrEqual(0);
  });

  it('creates in bulk, maps failures by index, and reads back by property', async () => {
    const { jira, element } = await open();
    const result = await jira.createIssues([element('a'), element('b', { summary: '' }), element('c')]);
    expect(result.failures.map((failure) => [failure.index, Object.keys(failure.problem.fields)])).toEqual([[1, ['summary']]]);
    const read = await jira.fetchIssues([...result.issues.map((issue) => issue.key), 'DEMO-99999']);
    expect(read.map((issue) => issue.property)).toEqual([{ session: 's1', ticket: 'a' }, { session: 's1', ticket: 'c' }]);
  });

  it('gives failures as a result even where every element failed', async () => {
    const { jira, element } = await open();
    const result = await jira.createIssues([element('a', { summary: '' }), element('b', { summary: 'x'.repeat(300) })]);
    expect(result.issues).toEqual([]);
    expect(result.failures.map((failure) => failure.index)).toEqual([0, 1]);
  });

  it('creates one issue; what Jira refuses it says in its own words', async () => {
    const { jira, element } = await open();
    const issue = await jira.createIssue(element('a'));
    expect(issue.key).toMatch(/^DEMO-\d+$/);
    await expect(jira.createIssue(element('b', { summary: '' }))).rejects.toMatchObject({ failure: { kind: 'refused', status: 400 } });
  });

  it('links so that the blocker blocks, and a link made twice is one', async () => {
    const { jira, element } = await open();
    const { issues } = await jira.createIssues([element('a'), element('b')]);
    const [a, b] = issues.map((issue) => issue.key);
    const typeId = linkTypeFor(await jira.linkTypes(), '')?.id ?? '';
    if (a === undefined || b === undefined) throw new Error('Two issues were wanted.');
    await jira.link(typeId, a, b);
    await jira.link(typeId, a, b);
    const [blocker, blocked] = await jira.fetchIssues([a, b], ['issuelinks']);
    expect(blocker?.links).toEqual([{ typeId, outward: 'blocks', inward: 'is blocked by', outwardKey: b, inwardKey: null }]);
    expect(blocked?.links).toEqual([{ typeId, outward: 'blocks', inward: 'is blocked by', outwardKey: null, inwardKey: a }]);
  });

  it('attaches text that can be seen on the issue', async () => {
    const { jira, element } = await open();
    const { key } = await jira.createIssue(element('a'));
    await jira.attach(key, 'long-text.md', '# Größe\n');
    const [issue] = await jira.fetchIssues([key], ['attachment']);
    expect(issue?.attachments).toEqual([{ filename: 'long-text.md', size: 10 }]);
  });

  it('finds issues by their property once the search has caught up', async () => {
    const { jira, site, element } = await open();
    const { issues } = await jira.createIssues([element('a'), element('b')]);
    await site.clock.drive(site.clock.sleep(60_000));
    expect((await jira.searchByReceipt('DEMO', 's1', ['b', 'c'])).map((issue) => issue.key)).toEqual([issues[1]?.key]);
    expect(await jira.searchByReceipt('DEMO', 'other', ['b'])).toEqual([]);
    expect(await jira.newestNumber('DEMO')).toBe(Number(issues[1]?.key.split('-')[1]));
  });

  it('counts each request under its path template', async () => {
    const { jira, counted } = await open();
    await expect(jira.project('NOPE')).rejects.toMatchObject({ failure: { kind: 'refused', status: 404 } });
    expect(counted).toEqual(['GET /rest/api/3/project/{projectIdOrKey}', 'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes', 'GET /rest/api/3/project/{projectIdOrKey}']);
  });
});
