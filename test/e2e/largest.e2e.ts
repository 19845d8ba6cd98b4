import { readdirSync } from 'node:fs';
import path from 'node:path';
import { realFiles, realSpecs, specFolder } from '../support/real-specs';
import { accessibilityFaults, closeBrowser, visit, type Visitor } from './harness/browser';
import { madeIssues } from './harness/issues';
import { startWeb, type WebProcess } from './harness/server';
import { walkStraight } from './harness/straight-walk';
import { inBrowser } from './harness/suite';

const sizeOf = (name: string): number => realFiles(name).reduce((sum, { bytes }) => sum + bytes.length, 0);
const [largest] = [...realSpecs].sort((a, b) => sizeOf(b) - sizeOf(a));
if (largest === undefined) console.log(`1 test left out: no real specifications in ${specFolder} (SPECS_DIR).`);

(largest === undefined ? describe.skip : inBrowser)('the largest real specification', () => {
  let web: WebProcess;
  let visitor: Visitor;
  beforeAll(async () => {
    web = await startWeb();
    visitor = await visit(web.url);
  });
  afterAll(async () => {
    await Promise.allSettled([closeBrowser(), web.close()]);
  });

  it('leads from its files to linked issues', async () => {
    const folder = path.join(specFolder, largest ?? '');
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv') && name !== 'FINDINGS.csv').map((name) => path.join(folder, name));
    await visitor.open('/projects/DEMO/apps/specifications');
    await walkStraight(visitor.page, files);
    await visitor.screenshot('largest-done');
    const issues = await madeIssues(web.url);
    console.log(`${largest ?? ''}: ${String(issues.length)} issues`);
    expect(issues.length).toBeGreaterThan(200);
    expect(new Set(issues.map(({ fields }) => fields.summary)).size).toBe(issues.length);
    await expect(accessibilityFaults(visitor.page)).resolves.toEqual([]);
    expect(visitor.errors).toEqual([]);
  });
});
