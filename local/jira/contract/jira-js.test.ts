import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { AgileClient, Version3Client } from 'jira.js';
import { createRealClock } from '../../clock/real-clock';
import { ACCOUNTS, createLocalJira, type LocalJira } from '../index';

/** Somebody else's client of Jira Cloud, over HTTP: what it reads must be what it expects. */
let jira: LocalJira;
let platform: Version3Client;
let agile: AgileClient;
let host: string;

beforeAll(async () => {
  jira = await createLocalJira({ database: ':memory:', clock: createRealClock() });
  ({ url: host } = await jira.serve({ port: 0 }));
  const authentication = { basic: { email: ACCOUNTS.lead.email, apiToken: ACCOUNTS.lead.token } };
  platform = new Version3Client({ host, authentication });
  agile = new AgileClient({ host, authentication });
});
afterAll(() => jira.close());

const story = (summary: string) => ({ fields: { project: { key: 'DEMO' }, issuetype: { name: 'Story' }, summary } });

it('reads who, where and what can be created', async () => {
  expect((await platform.myself.getCurrentUser()).accountId).toBe(ACCOUNTS.lead.accountId);
  expect((await platform.serverInfo.getServerInfo()).deploymentType).toBe('Cloud');
  expect((await platform.projects.searchProjects()).values.map(({ key }) => key)).toEqual(['DEMO']);
  expect((await platform.projects.getProject({ projectIdOrKey: 'DEMO' })).style).toBe('classic');
  const types = await platform.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: 'DEMO' });
  expect(types.issueTypes?.map(({ name }) => name)).toContain('Epic');
  const fields = await platform.issues.getCreateIssueMetaIssueTypeId({ projectIdOrKey: 'DEMO', issueTypeId: '10001' });
  expect(fields.fields?.some(({ fieldId, required }) => fieldId === 'summary' && required)).toBe(true);
  const permissions = await platform.permissions.getMyPermissions({ projectKey: 'DEMO', permissions: 'CREATE_ISSUES' });
  expect(permissions).toMatchObject({ permissions: { CREATE_ISSUES: { havePermission: true } } });
  expect(await platform.userSearch.findAssignableUsers({ project: 'DEMO', query: 'milo' })).toHaveLength(1);
});

it('creates in bulk, links, reads back, searches and deletes', async () => {
  const made = await platform.issues.createIssues({ issueUpdates: [story('A'), story('B'), { fields: {} }] });
  const [one, two] = made.issues?.map(({ key }) => key) ?? [];
  expect(made.errors?.map(({ failedElementNumber }) => failedElementNumber)).toEqual([2]);
  if (one === undefined || two === undefined) throw new Error('Two issues should have been created.');
  await platform.issueLinks.linkIssues({ type: { name: 'Blocks' }, inwardIssue: { key: one }, outwardIssue: { key: two } });
  const { issues } = await platform.issues.bulkFetchIssues({ issueIdsOrKeys: [one, two], fields: ['issuelinks'] });
  const [first, second] = issues?.map((issue) => issue.fields.issuelinks[0]) ?? [];
  expect([first?.outwardIssue?.key, second?.inwardIssue?.key]).toEqual([two, one]);
  await platform.issueProperties.setIssueProperty({ issueIdOrKey: one, propertyKey: 'ref', propertyValue: { run: 1 } });
  expect((await platform.issueProperties.getIssueProperty({ issueIdOrKey: one, propertyKey: 'ref' })).value).toEqual({ run: 1 });
  jira.admin.catchUpSearch();
  const found = await platform.issueSearch.searchForIssuesUsingJqlEnhancedSearch({ jql: 'issue.property[ref].run = 1', fields: ['summary'] });
  expect(found.issues?.map(({ key }) => key)).toEqual([one]);
  await platform.issues.deleteIssue({ issueIdOrKey: two });
  await expect(platform.issues.getIssue({ issueIdOrKey: two })).rejects.toMatchObject({ status: 404 });
});

it('uploads and downloads', async () => {
  const { key } = await platform.issues.createIssue(story('With file'));
  const script = path.join(__dirname, 'upload-with-jira-js.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, host, ACCOUNTS.lead.email, ACCOUNTS.lead.token, key]);
  expect(JSON.parse(stdout)).toEqual({ filename: 'a.md', size: 7, content: '# Title' });
}, 30_000);

it('fills a sprint and orders the backlog', async () => {
  const made = await platform.issues.createIssues({ issueUpdates: [story('1'), story('2')] });
  const keys = made.issues?.map(({ key }) => key) ?? [];
  const boards = await agile.board.getAllBoards({ projectKeyOrId: 'DEMO', type: 'scrum' });
  const boardId = boards.values[0]?.id ?? 0;
  const sprints = await agile.board.getAllSprints({ boardId, state: 'future' });
  const sprintId = sprints.values[0]?.id ?? 0;
  await agile.sprint.moveIssuesToSprintAndRank({ sprintId, issues: keys });
  await agile.issue.rankIssues({ issues: [keys[1] ?? ''], rankBeforeIssue: keys[0] ?? '' });
  const inside = await agile.sprint.getIssuesForSprint({ sprintId });
  expect(inside.issues.map(({ key }) => key)).toEqual([keys[1], keys[0]]);
  expect((await agile.board.getConfiguration({ boardId })).estimation?.field?.fieldId).toBe('customfield_10028');
  expect((await agile.sprint.createSprint({ name: 'Next', originBoardId: boardId })).state).toBe('future');
});
