import { readdirSync } from 'node:fs';
import path from 'node:path';
import { largestSpec, sayWhatIsLeftOut, specFolder } from '../support/real-specs';
import { accessibilityFaults } from './harness/browser';
import { walkStraight } from './harness/straight-walk';
import { inBrowser } from './harness/suite';

sayWhatIsLeftOut(1);

(largestSpec === null ? describe.skip : inBrowser)('the largest real specification', () => {
  it('leads from its files to linked issues', async () => {
    const folder = path.join(specFolder, largestSpec ?? '');
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv') && name !== 'FINDINGS.csv').map((name) => path.join(folder, name));
    await walkStraight([], files, async ({ visitor, issues }) => {
      await visitor.screenshot('largest-done');
      console.log(`${largestSpec ?? ''}: ${String(issues.length)} issues`);
      expect(issues.length).toBeGreaterThan(200);
      expect(new Set(issues.map(({ fields }) => fields.summary)).size).toBe(issues.length);
      await expect(accessibilityFaults(visitor.page)).resolves.toEqual([]);
    });
  });
});
