import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { closeBrowser, visit } from '../../test/e2e/harness/browser';
import { chromiumPath } from '../../test/e2e/harness/chromium';
import { startWeb } from '../../test/e2e/harness/server';
import { gatherFiles } from '../cli/gather-files';
import { parseOptions } from '../cli/options';
import { openPlatform } from '../cli/platform';
import { ProgressLine } from '../cli/progress';
import { openSession } from '../cli/session';
import { generate, validate, type Way } from '../cli/stages';
import { waitForJob } from '../cli/run-job';
import { buildAssets } from '../web/build/assets';
import { multiply } from './multiply';

const NAME = 'Benchmark';
const APP = '/projects/DEMO/apps/specifications';
/** The sample gives 50 tickets. */
const COPIES = 22;
const KB = 1024;

interface Measure {
  readonly what: string;
  readonly value: number;
  readonly most: number;
  readonly unit: 'ms' | 'KB' | '';
}

/** Half of what a site has a minute: a look may be followed by another one. */
const MOST_READS = 2_000;

interface LargeSession {
  readonly id: string;
  readonly tickets: number;
  /** Reads of storage of the calls that go through all tickets, in units of 10 KB. */
  readonly reads: readonly Measure[];
}

/** Leaves a session with 1,000 written tickets in the folder, ready to be exported. */
async function makeLargeSession(data: string): Promise<LargeSession> {
  const options = parseOptions(['--data', data, '--accept-findings']);
  // All of it happens in less than a minute here.
  const platform = await openPlatform(options, undefined, { limits: { kvsReadsPerMinute: Number.POSITIVE_INFINITY } });
  try {
    const files = multiply([...gatherFiles(['static/samples/lakeside']).files], COPIES);
    const line = new ProgressLine(process.stderr);
    const { id } = await openSession(platform.call, files, NAME, options, line);
    const way: Way = { call: platform.call, sessionId: id, line, timings: { readMs: 0, validateMs: 0, planMs: 0, generateMs: 0, exportMs: 0 } };
    await validate(way);
    await generate(way);
    const reads: Measure[] = [];
    const read = async (what: string, call: () => Promise<unknown>): Promise<void> => {
      const before = platform.host.stats().kvsReadUnits;
      await call();
      reads.push({ what: `storage reads of ${what}`, value: platform.host.stats().kvsReadUnits - before, most: MOST_READS, unit: '' });
    };
    await read('accepting all findings', () => platform.call('accept-findings', { sessionId: id, causes: 'all' }));
    await read('marking all ready', () => platform.call('mark-ready', { sessionId: id, ids: 'all', ready: true }));
    await read('checking all documents', async () => {
      await platform.call('start-adf-validation', { sessionId: id });
      await waitForJob(platform.call, id, 'adf_validation', line);
    });
    await read('the review', () => platform.call('review-rows', { sessionId: id }));
    await read('the export', () => platform.call('preflight', { sessionId: id }));
    const { session } = await platform.call('get-session', { sessionId: id });
    return { id, tickets: session.counts?.tickets ?? 0, reads };
  } finally {
    await platform.close();
  }
}

async function sizes(): Promise<readonly Measure[]> {
  const assets = await buildAssets(process.cwd());
  const packed = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzipSync(assets.get(name) ?? new Uint8Array()).length, 0) / KB;
  const names = [...assets.keys()];
  const frames = [...new Set(names.flatMap((name) => /^\/frames\/([\w-]+)\//.exec(name)?.[1] ?? []))];
  return [
    ...['project-page', 'admin-page'].map((page): Measure => ({ what: `bundle of ${page}, gzip`, value: packed([`/assets/app/${page}.js`]), most: 300, unit: 'KB' })),
    ...frames.map((frame): Measure => ({ what: `Frame ${frame}, gzip`, value: packed(names.filter((name) => name.startsWith(`/frames/${frame}/`))), most: 200, unit: 'KB' })),
  ];
}

/** Opens an address and waits for a text; milliseconds since the navigation began, and what the app's resolvers were asked meanwhile. */
async function open(page: Page, url: string, name: string, text: string): Promise<readonly Measure[]> {
  let calls = 0;
  const bodies: Promise<number>[] = [];
  const count = (response: { url(): string; body(): Promise<Buffer> }): void => {
    if (!response.url().endsWith('/api/invoke')) return;
    calls += 1;
    bodies.push(response.body().then((body) => body.length));
  };
  page.on('response', count);
  await page.goto(url);
  const shown = await page.waitForFunction((wanted) => (document.querySelector('main')?.innerText.includes(wanted) === true ? performance.now() : false), text, { polling: 'raf' });
  const value = Number(await shown.jsonValue());
  await page.waitForTimeout(1_500);
  page.off('response', count);
  const bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
  const rows = await page.locator('main tbody tr').count();
  return [
    { what: `paint of ${name}`, value, most: 1_000, unit: 'ms' },
    { what: `resolver calls of ${name}`, value: calls, most: 3, unit: '' },
    { what: `resolver bytes of ${name}`, value: bytes / KB, most: 500, unit: 'KB' },
    { what: `rows drawn on ${name}`, value: rows, most: 50, unit: '' },
  ];
}

/** From the key to the drawn answer. */
async function keystroke(page: Page): Promise<Measure> {
  await page.getByLabel('Title contains').focus();
  await page.evaluate(() => {
    const main = document.querySelector('main');
    document.addEventListener('input', () => {
      const began = performance.now();
      const before = main?.innerText;
      const look = (): void => {
        if (main?.innerText === before) requestAnimationFrame(look);
        else document.body.dataset['keystroke'] = String(performance.now() - began);
      };
      look();
    }, { once: true, capture: true });
  });
  await page.keyboard.press('q');
  const value = await page.waitForFunction(() => document.body.dataset['keystroke']);
  return { what: 'a keystroke in the filter', value: Number(await value.jsonValue()), most: 100, unit: 'ms' };
}

/** Measures the app's screens in a browser, in a session with 1,000 tickets, and prints; 1 where a budget is missed. */
export async function benchUi(): Promise<number> {
  const measures: Measure[] = [...(await sizes())];
  if (chromiumPath() === null) console.log('No Chromium (CHROMIUM): times in the browser left out.');
  else {
    const data = mkdtempSync(path.join(tmpdir(), 'bench-ui-'));
    try {
      const { id, tickets, reads } = await makeLargeSession(data);
      measures.push(...reads);
      console.log(`In a session with ${String(tickets)} tickets:`);
      const web = await startWeb({ data });
      const { page } = await visit(web.url);
      const review = `${web.url}${APP}/session/${id}`;
      // Once before: what a server does for the first time after its start takes longer, of the app's and of its own.
      await open(page, `${web.url}${APP}?as=lead`, 'home', NAME);
      await open(page, review, 'review', 'Title contains');
      measures.push(...(await open(page, `${web.url}${APP}`, 'home', NAME)));
      measures.push(...(await open(page, review, 'review', 'Title contains')));
      measures.push(await keystroke(page));
      await Promise.allSettled([closeBrowser(), web.close()]);
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  }
  for (const { what, value, most, unit } of measures) {
    console.log(`${what.padEnd(36)}${value.toFixed(0).padStart(8)} ${unit.padEnd(3)} of ${String(most).padStart(5)}  ${value <= most ? 'met' : 'NOT met'}`);
  }
  return measures.every(({ value, most }) => value <= most) ? 0 : 1;
}
