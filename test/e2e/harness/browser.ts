import { mkdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchChromium } from './chromium';

/** Screenshots go there; `npm run screenshots` names the user guide's folder. */
const REPORTS = process.env['SCREENSHOTS'] ?? 'reports/e2e';

/** One person at one browser. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors that the page's scripts have thrown, and what they wrote as errors. */
  readonly errors: readonly string[];
  main(): Locator;
  /** Opens a path of the shell. */
  open(path: string): Promise<void>;
  /** Switches to another of the site's people. */
  become(person: string): Promise<void>;
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface VisitorOptions {
  readonly as?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

let browser: Promise<Browser> | undefined;

/** A browser for all tests of a file; `closeBrowser` ends it. */
const sharedBrowser = (): Promise<Browser> => (browser ??= launchChromium());

export async function closeBrowser(): Promise<void> {
  const running = browser;
  browser = undefined;
  await (await running)?.close();
}

/** Opens a browser window of its own at the page's address. */
export async function visit(url: string, { as = 'lead', width = 1280, height = 900, dark = false }: VisitorOptions = {}): Promise<Visitor> {
  const context = await (await sharedBrowser()).newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  let first = true;
  return {
    page,
    context,
    errors,
    main: () => page.locator('main'),
    open: async (to) => {
      await page.goto(`${url}${to}${first ? `${to.includes('?') ? '&' : '?'}as=${as}` : ''}`);
      first = false;
      await page.locator('main').waitFor();
    },
    become: async (person) => {
      await page.getByLabel('Use as').selectOption(person);
    },
    screenshot: async (name) => {
      mkdirSync(REPORTS, { recursive: true });
      await page.screenshot({ path: path.join(REPORTS, `${name}.png`), fullPage: true });
    },
    close: () => context.close(),
  };
}

/** Serious and critical faults that axe finds on the screen, each in one line. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => `${String(impact)} ${id}: ${help} — ${nodes.map((node) => node.target.join(' ')).slice(0, 5).join(' | ')}`);
}
