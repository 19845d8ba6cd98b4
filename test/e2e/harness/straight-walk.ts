import type { Locator, Page } from 'playwright-core';

/** Milliseconds that a job may take. */
const JOB_MS = 300_000;

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, level: 2, exact: true });
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' });

async function press(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).and(page.locator(':not([disabled])')).first().click({ timeout: JOB_MS });
}

/** Marks what is not ready, by its filter, fifty tickets at a time. */
async function markReady(page: Page): Promise<void> {
  const notReady = page.getByText('are not marked ready').first();
  await press(page, 'Go on to Export');
  await heading(page, 'Export').waitFor();
  await button(page, /^(?:Create|Finish)/).first().or(notReady).first().waitFor({ timeout: JOB_MS });
  await page.getByText('Tickets are ready').first().waitFor({ timeout: JOB_MS });
  if (!(await notReady.isVisible())) return;
  await press(page, 'Back to Review');
  await heading(page, 'Review').waitFor();
  for (let pages = 0; pages < 40; pages += 1) {
    await page.getByRole('checkbox', { name: /^Select all/ }).click();
    await press(page, 'Mark ready');
    await button(page, 'Mark ready').waitFor({ state: 'detached', timeout: JOB_MS });
    const next = button(page, 'Next').and(page.locator(':not([disabled])'));
    if ((await next.count()) === 0) break;
    await next.click();
  }
  await press(page, 'Go on to Export');
}

/**
 * From the app's empty home to *Done*, accepting every finding and marking every ticket ready.
 * @param files paths of exported sheets to upload; null for the sample
 */
export async function walkStraight(page: Page, files: readonly string[] | null): Promise<void> {
  if (files === null) await press(page, 'Try the sample');
  else {
    await press(page, 'New specification');
    await page.frameLocator('iframe[title="upload-frame"]').locator('input[type=file]').setInputFiles([...files]);
  }
  await heading(page, 'Upload').waitFor({ timeout: JOB_MS });
  await press(page, 'Go on to Plan');
  await button(page, /^Write \d+ tickets$/).waitFor({ timeout: JOB_MS });
  await page.getByRole('tab', { name: /^Findings/ }).click();
  await page.getByText('Loading').first().waitFor({ state: 'hidden' });
  if (await button(page, 'Accept all…').isVisible()) {
    await press(page, 'Accept all…');
    await page.getByRole('dialog').getByRole('button', { name: 'Accept all', exact: true }).click();
    await page.getByText('Accepted', { exact: true }).first().waitFor();
  }
  await press(page, /^Write \d+ tickets$/);
  await heading(page, 'Review').waitFor({ timeout: JOB_MS });
  await markReady(page);
  await heading(page, 'Export').waitFor();
  await press(page, /^Create \d+ issues .*in DEMO$/);
  await heading(page, 'Done').waitFor({ timeout: JOB_MS });
}
