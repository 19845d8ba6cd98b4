import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { createRealClock } from '../../clock/real-clock';
import { ACCOUNTS, createLocalJira, type LocalJira } from '../index';

/** Somebody else's client of Jira Cloud, over HTTP, which refuses every answer that its schemas do not describe. */
let jira: LocalJira;
let host: string;

beforeAll(async () => {
  jira = await createLocalJira({ database: ':memory:', clock: createRealClock() });
  ({ url: host } = await jira.serve({ port: 0 }));
});
afterAll(() => jira.close());

async function scenario(name: string): Promise<unknown> {
  const script = path.join(__dirname, 'with-jira-js.mjs');
  const { email, token } = ACCOUNTS.lead;
  const { stdout } = await promisify(execFile)(process.execPath, [script, host, email, token, name], { env: { ...process.env, AUDIT_SCHEMAS: 'true' } });
  return JSON.parse(stdout);
}

it('reads who, where and what can be created', async () => {
  expect(await scenario('reading')).toEqual({
    accountId: ACCOUNTS.lead.accountId,
    deployment: 'Cloud',
    projects: ['DEMO'],
    style: 'classic',
    types: ['Epic', 'Story', 'Task', 'Bug', 'Sub-task'],
    required: ['issuetype', 'project', 'summary'],
    mayCreate: true,
    people: 1,
    linkTypes: ['blocks', 'clones', 'duplicates', 'relates to'],
    attachments: true,
  });
}, 60_000);

it('creates in bulk, links, reads back, searches and deletes', async () => {
  const made = await scenario('writing');
  expect(made).toMatchObject({ failed: [2], property: { run: 1 }, summary: 'A', afterDelete: 404, refused: 400 });
  const { keys, links } = made as { keys: string[]; links: string[] };
  expect(links).toEqual([...keys].reverse());
  jira.admin.catchUpSearch();
  expect(await scenario('searching')).toEqual({ keys: [keys[0]], last: true });
}, 60_000);

it('uploads and downloads', async () => {
  expect(await scenario('files')).toEqual({ filename: 'a.md', size: 7, content: '# Title' });
}, 60_000);

it('fills a sprint and orders the backlog', async () => {
  const moved = await scenario('sprints');
  expect(moved).toMatchObject({ estimation: 'customfield_10028', next: 'future' });
  jira.admin.catchUpSearch();
  expect(await scenario('sprintIssues')).toEqual({ keys: [...(moved as { keys: string[] }).keys].reverse() });
}, 60_000);
