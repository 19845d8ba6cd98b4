import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults, closeBrowser, visit, type Visitor } from './harness/browser';
import { allIssues, madeIssues } from './harness/issues';
import { startWeb, type WebProcess } from './harness/server';
import { inBrowser } from './harness/suite';

const APP = '/projects/DEMO/apps/specifications';
/** A job may have to wait for the lease of a process that was killed. */
const JOB_MS = 180_000;
/** So late does the local Jira answer each request: an export must last long enough to be interrupted. */
const LATENCY_MS = '150';

const heading = (page: Page, name: string, level = 2): Locator => page.getByRole('heading', { name, level, exact: true });

/** Presses Tab until the control has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < 400; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${control.toString()}.`);
}

inBrowser('the sample, from the first screen to linked issues', () => {
  let web: WebProcess;
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    web = await startWeb({ args: ['--latency', LATENCY_MS] });
    visitor = await visit(web.url);
    ({ page } = visitor);
  });
  afterAll(async () => {
    await Promise.allSettled([closeBrowser(), web.close()]);
  });

  const interrupted = async (stage: string, whole: Locator): Promise<void> => {
    await page.reload();
    await heading(page, stage).waitFor();
    await web.restart('SIGKILL');
    await page.reload();
    await heading(page, stage).waitFor();
    await whole.waitFor();
    await visitor.screenshot(`sample-${stage.toLowerCase()}`);
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
  };

  it('uploads from the empty state, and is still there after a reload and a restart', async () => {
    await visitor.open(APP);
    await heading(page, 'No specification yet').waitFor();
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await heading(page, 'Upload').waitFor({ timeout: JOB_MS });
    await page.getByText('1 file, 312 rows').waitFor();
    await interrupted('Upload', page.getByText('1 file, 312 rows'));
  });

  it('plans, and takes the findings for granted that stop it', async () => {
    await page.getByRole('button', { name: 'Go on to Plan' }).click();
    await page.getByRole('button', { name: /^Write \d+ tickets$/ }).waitFor({ timeout: JOB_MS });
    await interrupted('Plan', page.getByText(/^50 tickets from/));
    await page.getByRole('tab', { name: /^Findings/ }).click();
    await page.getByRole('button', { name: 'Accept all…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept all', exact: true }).click();
    await page.getByText('Accepted', { exact: true }).first().waitFor();
    await visitor.screenshot('sample-findings');
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
  });

  it('writes, also where the server dies meanwhile', async () => {
    await page.getByRole('button', { name: /^Write \d+ tickets$/ }).click();
    await page.waitForTimeout(300);
    await web.restart('SIGKILL');
    await page.reload();
    await heading(page, 'Review').waitFor({ timeout: JOB_MS });
    await page.getByText(/\d+ of 50 tickets ready/).waitFor();
    await interrupted('Review', page.getByLabel('Title contains'));
  });

  it('reviews: a ticket opens as the issue it will be', async () => {
    await page.getByRole('button', { name: 'Create role: Editor' }).or(page.getByRole('link', { name: 'Create role: Editor' })).first().click();
    await page.getByRole('heading', { name: 'Create role: Editor' }).first().waitFor();
    await visitor.screenshot('sample-ticket');
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
    await page.reload();
    await heading(page, 'Review').waitFor();
    for (const tab of [/^Questions/, 'Dependencies', 'Not in your sheets']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.waitForTimeout(1_000);
      await expect(accessibilityFaults(page)).resolves.toEqual([]);
    }
    await visitor.screenshot('sample-questions');
  });

  it('says before an export that tickets are not ready, and marks many at once', async () => {
    await page.getByRole('button', { name: 'Go on to Export' }).click();
    await heading(page, 'Export').waitFor();
    await page.getByText('5 of 50 tickets are not marked ready.').first().waitFor({ timeout: JOB_MS });
    await page.getByRole('button', { name: /^Create \d+ issues/ }).and(page.locator('[disabled]')).waitFor();
    await page.getByRole('button', { name: 'Back to Review' }).click();
    await heading(page, 'Review').waitFor();
    await page.getByRole('tab', { name: 'Tickets', exact: true }).click();
    await page.getByRole('checkbox', { name: /^Select all 50/ }).click();
    await page.getByRole('button', { name: 'Mark ready', exact: true }).click();
    await page.getByText('50 of 50 tickets ready').waitFor();
  });

  it('exports, also where the server dies meanwhile, each ticket once', async () => {
    await page.getByRole('button', { name: 'Go on to Export' }).click();
    await heading(page, 'Export').waitFor();
    const create = page.getByRole('button', { name: /^Create \d+ issues .*in DEMO$/ });
    await create.and(page.locator(':not([disabled])')).waitFor({ timeout: JOB_MS });
    await visitor.screenshot('sample-export');
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
    await create.click();
    await page.getByRole('button', { name: 'Cancel' }).waitFor({ timeout: JOB_MS });
    await web.restart('SIGKILL');
    const made = await madeIssues(web.url);
    expect(made.length).toBeLessThan(50);
    await page.reload();
    await heading(page, 'Done').waitFor({ timeout: JOB_MS });
    await page.getByText('50 issues and 9 epics').first().waitFor();
    await visitor.screenshot('sample-done');
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
  });

  it('has made each issue once, with links that can be followed', async () => {
    const issues = await allIssues(web.url);
    const titles = issues.map(({ fields }) => fields.summary);
    expect(titles).toHaveLength(50);
    expect(new Set(titles).size).toBe(titles.length);
    const blocked = issues.find(({ fields }) => fields.issuelinks.some(({ inwardIssue }) => inwardIssue !== undefined));
    await visitor.open(`/browse/${blocked?.key ?? ''}`);
    await page.getByRole('heading', { name: 'is blocked by' }).waitFor();
    await visitor.screenshot('sample-issue');
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
    expect(visitor.errors).toEqual([]);
  });

  it('can be gone from the first screen to linked issues without a mouse', async () => {
    const own = await startWeb();
    try {
      const other = await visit(own.url);
      await other.open(APP);
      const reach = async (control: Locator, key: 'Enter' | 'Space' | 'ArrowRight'): Promise<void> => {
        await tabTo(other.page, control.first());
        await other.page.keyboard.press(key);
      };
      const press = (name: string | RegExp): Promise<void> => reach(other.page.getByRole('button', { name }), 'Enter');
      const enabled = (name: RegExp): Promise<void> => other.page.getByRole('button', { name }).and(other.page.locator(':not([disabled])')).waitFor({ timeout: JOB_MS });
      await press('Try the sample');
      await heading(other.page, 'Upload').waitFor({ timeout: JOB_MS });
      await press('Go on to Plan');
      await enabled(/^Write \d+ tickets$/);
      await reach(other.page.getByRole('tab', { selected: true }), 'ArrowRight');
      await press('Accept all…');
      await reach(other.page.getByRole('dialog').getByRole('button', { name: 'Accept all', exact: true }), 'Enter');
      await other.page.getByText('Accepted', { exact: true }).first().waitFor();
      await press(/^Write \d+ tickets$/);
      await heading(other.page, 'Review').waitFor({ timeout: JOB_MS });
      await reach(other.page.getByRole('checkbox', { name: /^Select all 50/ }), 'Space');
      await press('Mark ready');
      await other.page.getByText('50 of 50 tickets ready').waitFor();
      await press('Go on to Export');
      await enabled(/^Create \d+ issues .*in DEMO$/);
      await press(/^Create \d+ issues .*in DEMO$/);
      await heading(other.page, 'Done').waitFor({ timeout: JOB_MS });
      await other.close();
    } finally {
      await own.close();
    }
  });
});
