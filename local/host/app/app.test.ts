import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVirtualClock } from '../../clock/virtual-clock';
import { FIXTURE_APP } from '../testing/test-host';
import { createAppRequire } from './app-require';
import { createAppTimers } from './app-timers';
import { buildBundle } from './build-bundle';
import { parseManifest, scopesOf, uiModules } from './manifest';

describe('the bundle', () => {
  let folder: string;
  let app: string;
  const cache = (): string => join(folder, 'cache');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'forge-bundle-'));
    app = join(folder, 'app');
    cpSync(FIXTURE_APP, app, { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is built anew when a source file changes, and only then', async () => {
    const first = await buildBundle(app, cache());
    expect(first.code).toContain('It broke.');
    const source = join(app, 'src', 'actions.ts');
    const before = readFileSync(source, 'utf8');
    writeFileSync(source, before.replace('It broke.', 'It broke again.'));
    expect((await buildBundle(app, cache())).code).toContain('It broke again.');
    writeFileSync(source, before);
    expect((await buildBundle(app, cache())).code).toBe(first.code);
    expect((await buildBundle(app, cache())).code).toBe(first.code);
  });

  it('is built anew when the cache is damaged', async () => {
    const first = await buildBundle(app, cache());
    for (const file of ['js', 'json']) {
      const name = (await import('node:fs')).readdirSync(cache()).find((entry) => entry.endsWith(`.${file}`)) ?? '';
      writeFileSync(join(cache(), name), 'damaged');
      expect((await buildBundle(app, cache())).code).toBe(first.code);
    }
  });

  it('needs every handler file that the manifest names', async () => {
    const manifest = join(app, 'manifest.yml');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('index.worker', 'nowhere.worker'));
    await expect(buildBundle(app, cache())).rejects.toThrow('src/ has no such file');
  });
});

describe('the manifest', () => {
  const text = readFileSync(join(FIXTURE_APP, 'manifest.yml'), 'utf8');

  it('tells screens and scopes', () => {
    const manifest = parseManifest(text);
    expect(uiModules(manifest)).toMatchObject([{ type: 'jira:projectPage', key: 'page', resolver: 'resolver' }]);
    expect(scopesOf(manifest)).toEqual([
      { name: 'storage:app', allowImpersonation: false },
      { name: 'read:jira-work', allowImpersonation: true },
      { name: 'write:jira-work', allowImpersonation: true },
      { name: 'read:jira-user', allowImpersonation: false },
    ]);
    expect(scopesOf({ ...manifest, permissions: { scopes: ['storage:app'] } })).toEqual([{ name: 'storage:app', allowImpersonation: false }]);
  });

  it('is refused with the place that is wrong', () => {
    expect(() => parseManifest(text.replace('timeoutSeconds: 900', 'timeoutSeconds: 901'))).toThrow('modules.function[2].timeoutSeconds');
  });
});

describe("the app's own timers and modules", () => {
  it('fires, repeats, refreshes and takes back timers on the clock of the host', async () => {
    const clock = createVirtualClock({ start: 0 });
    const timers = createAppTimers(clock, () => true);
    const fired: string[] = [];
    const note = (name: string) => (): void => { fired.push(`${name}@${clock.now().toString()}`); };
    timers.setTimeout(note('once'), 10);
    timers.clear(timers.setTimeout(note('never'), 10));
    const interval = timers.setInterval(note('tick'), 20);
    const refreshed = timers.setTimeout(note('late'), 30);
    await clock.advance(25);
    refreshed.refresh();
    await clock.advance(20);
    timers.clear(Number(interval));
    await clock.advance(100);
    expect(fired).toEqual(['once@10', 'tick@20', 'tick@40', 'late@55']);
    timers.setTimeout(note('dead'), 5);
    timers.cancelAll();
    await clock.advance(10);
    expect(fired).toHaveLength(4);
  });

  it('fires nothing for a run that has ended', async () => {
    const clock = createVirtualClock();
    const timers = createAppTimers(clock, () => false);
    let fired = false;
    timers.setTimeout(() => { fired = true; }, 1);
    await clock.advance(10);
    expect(fired).toBe(false);
  });

  it("gives Node's built-ins, but none that leads past the platform", async () => {
    const clock = createVirtualClock({ start: 0 });
    const load = createAppRequire(createAppTimers(clock, () => true), { now: () => 1 });
    expect(load('node:crypto')).toHaveProperty('randomUUID');
    for (const name of ['http', 'node:https', 'child_process', 'net']) expect(() => load(name)).toThrow('@forge/api');
    expect(() => load('left-pad')).toThrow("Cannot find module 'left-pad'");
    const { setTimeout: sleep } = load('timers/promises') as { setTimeout: (ms: number) => Promise<void> };
    await clock.drive(sleep(40));
    expect(clock.now()).toBe(40);
  });
});
