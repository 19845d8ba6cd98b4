import { closeBrowser, accessibilityFaults, visit, type Visitor } from './harness/browser';
import { startWeb, type WebProcess } from './harness/server';
import { inBrowser } from './harness/suite';

const APP = '/projects/DEMO/apps/specifications';

inBrowser('the page in the browser', () => {
  let web: WebProcess;
  let visitor: Visitor;
  beforeAll(async () => {
    web = await startWeb();
    visitor = await visit(web.url);
  });
  afterAll(async () => {
    await Promise.allSettled([closeBrowser(), web.close()]);
  });

  const jira = async (path: string, body: unknown, person = 'lead'): Promise<Readonly<Record<string, string>>> => {
    const response = await fetch(`${web.url}/api/jira${path}`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-person': person, origin: web.url }, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${await response.text()}`);
    return response.status === 201 && path.endsWith('issueLink') ? {} : ((await response.json()) as Readonly<Record<string, string>>);
  };
  const makeIssue = async (summary: string, more: object = {}): Promise<string> => {
    const issue = await jira('/rest/api/3/issue', { fields: { project: { key: 'DEMO' }, issuetype: { name: 'Task' }, summary, ...more } });
    return issue['key'] ?? '';
  };

  it('opens on the projects, and leads to the app’s page', async () => {
    const { page } = visitor;
    await visitor.open('/');
    await visitor.main().getByRole('link', { name: 'Demo' }).click();
    await page.getByRole('heading', { name: 'Issues' }).waitFor();
    await page.getByRole('navigation', { name: 'Jira' }).getByRole('link', { name: 'Drupal tickets' }).first().click();
    await page.getByRole('heading', { name: 'Specifications in DEMO' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(APP);
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
  });

  it('is seen by each person as Jira lets them', async () => {
    const { page } = visitor;
    const administration = page.getByRole('navigation', { name: 'Jira' }).getByText('Administration');
    await visitor.become('outsider');
    await page.getByText('This project cannot be shown').waitFor();
    await visitor.become('member');
    await page.getByRole('heading', { name: 'Specifications in DEMO' }).waitFor();
    await expect(administration.count()).resolves.toBe(0);
    await visitor.become('admin');
    await administration.waitFor();
    await visitor.open('/admin/apps/administration');
    await visitor.main().getByRole('heading').first().waitFor();
    await visitor.become('lead');
    await page.getByText('Only Jira administrators see this page').waitFor();
  });

  it('shows an issue with description, links in their own words, both ways', async () => {
    const { page } = visitor;
    const blocker = await makeIssue('Make the vocabulary', {
      description: { type: 'doc', version: 1, content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'User story' }] }, { type: 'paragraph', content: [{ type: 'text', text: 'As an editor …' }] }] },
      labels: ['drupal'],
    });
    const blocked = await makeIssue('Make the content type');
    await jira('/rest/api/3/issueLink', { type: { name: 'Blocks' }, inwardIssue: { key: blocker }, outwardIssue: { key: blocked } });
    await visitor.open(`/browse/${blocker}`);
    await page.getByRole('heading', { level: 1, name: 'Make the vocabulary' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'User story' }).waitFor();
    await page.getByRole('heading', { name: 'blocks', exact: true }).waitFor();
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
    await visitor.screenshot('issue');
    await page.getByRole('link', { name: blocked }).click();
    await page.getByRole('heading', { name: 'is blocked by' }).waitFor();
    await visitor.open('/browse/DEMO-999');
    await page.getByText('DEMO-999 cannot be shown').waitFor();
  });

  it('lists issues, on a narrow screen and in the dark, too', async () => {
    const narrow = await visit(web.url, { width: 390, dark: true });
    await narrow.open('/projects/DEMO/issues');
    await narrow.page.getByRole('cell', { name: 'Make the content type' }).waitFor();
    await expect(accessibilityFaults(narrow.page)).resolves.toEqual([]);
    await expect(narrow.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).resolves.toBe(true);
    await narrow.screenshot('issues-narrow-dark');
    await narrow.close();
  });

  it('finds yesterday’s issues after a restart', async () => {
    await web.restart('SIGKILL');
    await visitor.open('/browse/DEMO-1');
    await visitor.page.getByRole('heading', { level: 1, name: 'Make the vocabulary' }).waitFor();
  });

  it('refuses other pages, and addresses that are not its own', async () => {
    const ask = async (path: string, headers: Readonly<Record<string, string>>): Promise<number> =>
      (await fetch(`${web.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{}' })).status;
    await expect(ask('/api/context', { origin: 'https://evil.example' })).resolves.toBe(403);
    await expect(ask('/api/context', { origin: web.url.replace('127.0.0.1', 'localhost') })).resolves.toBe(403);
    await expect(ask('/api/context', { 'sec-fetch-site': 'cross-site' })).resolves.toBe(403);
    await expect(ask('/api/context', { origin: web.url })).resolves.toBe(400);
    await expect(ask('/api/jira/../start', { origin: web.url })).resolves.toBe(404);
    expect(visitor.errors).toEqual([]);
  });
});
