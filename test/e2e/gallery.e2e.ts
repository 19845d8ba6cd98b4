import type { Page } from 'playwright-core';
import { accessibilityFaults, closeBrowser, visit, type Visitor } from './harness/browser';
import { startWeb, type WebProcess } from './harness/server';
import { inBrowser } from './harness/suite';

inBrowser('UI Kit drawn outside of Jira', () => {
  let web: WebProcess;
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    web = await startWeb({ args: ['--app', 'test/e2e/gallery'] });
    visitor = await visit(web.url);
    ({ page } = visitor);
    await visitor.open('/projects/DEMO/apps/gallery');
    await page.getByRole('heading', { level: 1, name: 'Gallery' }).waitFor();
  });
  afterAll(async () => {
    await Promise.allSettled([closeBrowser(), web.close()]);
  });
  const part = async (name: string): Promise<void> => {
    await page.getByRole('tab', { name }).click();
  };
  const sees = async (text: string | RegExp): Promise<void> => {
    await page.getByText(text).first().waitFor();
  };

  it('draws what only shows, and hands clicks to the app', async () => {
    await part('Shown');
    const clicked = ['Add', 'Load', 'Press me', 'Upload', 'Do it', 'Begin now'];
    for (const [index, name] of clicked.entries()) {
      await page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true })).click();
      await sees(`Clicks: ${String(index + 1)}`);
    }
    await expect(page.getByRole('button', { name: 'Off' }).isDisabled()).resolves.toBe(true);
    await expect(page.getByRole('link', { name: 'a link' }).getAttribute('href')).resolves.toBe('/projects/DEMO/issues');
    await visitor.main().getByText('Lena Lead').waitFor();
    await sees('No rows');
    await page.getByRole('img', { name: 'Careful' }).waitFor();
    await visitor.screenshot('gallery-shown');
  });

  it('sorts and pages a table itself', async () => {
    const names = async (): Promise<readonly string[]> => page.locator('table', { hasText: 'Points' }).locator('tbody tr td:first-child').allInnerTexts();
    await expect(names()).resolves.toEqual(['Berta', 'Anna']);
    await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    await expect(names()).resolves.toEqual(['Anna', 'Berta']);
    await page.getByRole('button', { name: /page 2/i }).click();
    await expect(names()).resolves.toEqual(['Carla']);
  });

  it('draws a document, and says what it cannot draw', async () => {
    await expect(page.getByRole('heading', { level: 3, name: 'Document heading' }).count()).resolves.toBe(1);
    await expect(page.getByRole('checkbox', { name: 'A thing to check' }).count()).resolves.toBe(1);
    await sees('The local host cannot draw the ADF node “nobodyKnows”.');
    await part('Overlays');
    await sees('The local host cannot draw the component “PieChart”.');
  });

  it('gives the app what a person enters', async () => {
    await part('Fields');
    const given = async (text: string): Promise<void> => sees(`Given: ${text}`);
    await page.getByLabel('Filter').pressSequentially('quick typing stays in order', { delay: 1 });
    await given('text quick typing stays in order');
    await expect(page.getByLabel('Filter').inputValue()).resolves.toBe('quick typing stays in order');
    await page.getByLabel('About').fill('a text');
    await given('area a text');
    await page.getByLabel('Grouping').click();
    await page.getByRole('option', { name: 'Coarse' }).click();
    await given('select coarse');
    await page.getByRole('checkbox', { name: 'Only open ones' }).click();
    await given('checkbox true');
    await page.getByRole('checkbox', { name: 'Standard' }).click();
    await given('group standard');
    await page.getByRole('radio', { name: 'Coarse' }).click();
    await given('radio coarse');
    await page.getByRole('checkbox', { name: 'Toggle' }).or(page.getByRole('switch', { name: 'Toggle' })).click({ force: true });
    await given('toggle true');
    await page.getByLabel('Range').press('ArrowRight');
    await given('range 4');
    await page.getByLabel('Due date').fill('12/24/2026');
    await page.getByLabel('Due date').press('Enter');
    await given('date 2026-12-24');
    await page.getByLabel('Assignee').pressSequentially('Bela');
    await page.getByRole('option', { name: 'Bela Builder', exact: true }).click();
    await given('user Bela Builder');
    await visitor.screenshot('gallery-fields');
  });

  it('submits a form with what was registered, and edits in place', async () => {
    await page.getByRole('textbox', { name: /^Name/ }).fill('Lakeside');
    await page.getByRole('button', { name: 'Send' }).click();
    await sees('Given: form Lakeside');
    await page.getByText('Title to edit').click();
    await page.getByLabel('Title').last().fill('New title');
    await page.getByLabel('Title').last().press('Enter');
    await sees('Given: inline New title');
  });

  it('opens and closes what lies over the page, by keyboard, too', async () => {
    await part('Overlays');
    await page.getByRole('button', { name: 'Delete…' }).click();
    await page.getByRole('dialog', { name: 'Delete this?' }).waitFor();
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
    await page.keyboard.press('Escape');
    await sees('Modal closed');
    await expect(page.getByRole('button', { name: 'Delete…' }).evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Inside the popup' }).click();
    await page.getByRole('button', { name: 'Inside the popup' }).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'With a tooltip' }).hover();
    await page.getByRole('tooltip', { name: 'Explained' }).waitFor();
  });

  it('answers for the bridge, with Forge’s limits and words', async () => {
    await part('Bridge');
    await sees('Project DEMO, theme light');
    const says = async (name: string, text: string | RegExp): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).click();
      await sees(text);
    };
    await says('who', 'Said: {"accountId":"5f0c1e000000000000000001"}');
    await says('too large to send', /There was an error invoking the function - the request of \d+ bytes is larger than 500 KB/);
    await says('too large to answer', /the response of \d+ bytes is larger than 5 MB/);
    await says('fails', 'There was an error invoking the function - It broke.');
    await says('unknown', /Resolver has no definition for 'nobody'/);
    await says('myself', 'Said: "Lena Lead"');
    await says('flag', 'All is well.');
    await says('Undo', 'Heard: undone');
    await page.getByRole('button', { name: 'title', exact: true }).click();
    await page.waitForFunction(() => document.title === 'Changed title');
  });

  it('shows a Frame under Forge’s content policy, with a bridge of its own', async () => {
    const frame = page.frameLocator('iframe[title="echo-frame"]');
    await frame.getByRole('heading', { name: 'Echo Frame' }).waitFor();
    await expect(frame.locator('#inline').innerText()).resolves.toBe('inline script did not run');
    await frame.getByRole('button', { name: 'Ask who' }).click();
    await frame.getByText('{"accountId":"5f0c1e000000000000000001"}').waitFor();
    await frame.getByRole('button', { name: 'Tell the page' }).click();
    await sees('Heard: {"text":"hello page","module":"gallery"}');
    await page.getByRole('button', { name: 'Tell the Frame' }).click();
    await frame.getByText('{"text":"hello Frame"}').waitFor();
    await sees('Not Found');
    const reach = frame.locator('body').evaluate(() => {
      try {
        return window.parent.document.title;
      } catch {
        return 'out of reach';
      }
    });
    await expect(reach).resolves.toBe('out of reach');
    await visitor.screenshot('gallery-bridge');
  });

  it('tells the app of another theme, and navigates for it', async () => {
    await page.getByLabel('Theme').selectOption('dark');
    await sees('Project DEMO, theme dark');
    await visitor.screenshot('gallery-bridge-dark');
    await page.getByRole('button', { name: 'navigate', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Issues' }).waitFor();
  });

  it.each(['Shown', 'Fields', 'Overlays', 'Bridge'])('has no serious accessibility fault on %s, in the dark', async (name) => {
    await visitor.open('/projects/DEMO/apps/gallery');
    await page.getByLabel('Theme').selectOption('dark');
    await part(name);
    await page.waitForTimeout(500);
    await expect(accessibilityFaults(page)).resolves.toEqual([]);
  });

  it('raised no error in the page', () => {
    expect(visitor.errors).toEqual([]);
  });
});
