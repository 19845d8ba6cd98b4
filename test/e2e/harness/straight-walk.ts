import type { Locator, Page } from 'playwright-core';
import { closeBrowser, visit, type Visitor } from './browser';
import { allIssues, type MadeIssue } from './issues';
import { startWeb } from './server';

/** Milliseconds that a job may take. */
export const JOB_MS = 300_000;

export const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, level: 2, exact: true });
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' });

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).and(page.locator(':not([disabled])')).first().click({ timeout: JOB_MS });
}

/** Marks every ticket ready, by one checkbox for all that the list holds. */
async function markReady(page: Page): Promise<void> {
  const all = page.getByRole('checkbox', { name: /^Select all/ });
  const label = (await all.evaluate((box) => box.closest('label')?.textContent ?? box.getAttribute('aria-label'))) ?? '';
  const count = /\d+/.exec(label)?.[0] ?? '';
  await all.click();
  await press(page, 'Mark ready');
  await page.getByText(`${count} of ${count} tickets ready`).waitFor({ timeout: JOB_MS });
}

/**
 * From the app's empty home to *Done*, accepting every finding and marking every ticket ready.
 * @param files paths of exported sheets to upload; null for the sample
 */
async function walk(page: Page, files: readonly string[] | null): Promise<void> {
  if (files === null) await press(page, 'Try the sample');
  else {
    await press(page, 'New specification');
    await page.frameLocator('iframe[title="upload-frame"]').locator('input[type=file]').setInputFiles([...files]);
  }
  await heading(page, 'Upload').waitFor({ timeout: JOB_MS });
  await press(page, 'Go on to Plan');
  await button(page, /^Write \d+ tickets$/).waitFor({ timeout: JOB_MS });
  await page.getByRole('tab', { name: /^Findings/ }).click();
  await press(page, 'Accept all…');
  await page.getByRole('dialog').getByRole('button', { name: 'Accept all', exact: true }).click();
  await page.getByText('Accepted', { exact: true }).first().waitFor();
  await press(page, /^Write \d+ tickets$/);
  await heading(page, 'Review').waitFor({ timeout: JOB_MS });
  await markReady(page);
  await press(page, 'Go on to Export');
  await heading(page, 'Export').waitFor();
  await page.getByRole('heading', { name: 'What it will make' }).waitFor({ timeout: JOB_MS });
  await press(page, /^Create \d+ issues .*in DEMO$/);
  await heading(page, 'Done').waitFor({ timeout: JOB_MS });
}

/** What a walk on a server of its own ended with. */
export interface Walked {
  readonly visitor: Visitor;
  readonly issues: readonly MadeIssue[];
  /** Address of the server. */
  readonly url: string;
}

/** Starts the page with these arguments, walks straight through, and looks at the end. */
export async function walkStraight(args: readonly string[], files: readonly string[] | null, atTheEnd: (walked: Walked) => Promise<void>): Promise<void> {
  const web = await startWeb({ args });
  try {
    const visitor = await visit(web.url);
    await visitor.open('/projects/DEMO/apps/specifications');
    await walk(visitor.page, files);
    await atTheEnd({ visitor, issues: await allIssues(web.url), url: web.url });
    expect(visitor.errors).toEqual([]);
  } finally {
    await Promise.allSettled([closeBrowser(), web.close()]);
  }
}
