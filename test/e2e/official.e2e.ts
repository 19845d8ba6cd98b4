import { walkStraight } from './harness/straight-walk';
import { inBrowser } from './harness/suite';

inBrowser('what Atlassian’s own bundler makes of the app', () => {
  it('leads from the first screen to linked issues', async () => {
    await walkStraight(['--official'], null, ({ issues }) => {
      expect(issues).toHaveLength(50);
      expect(new Set(issues.map(({ fields }) => fields.summary)).size).toBe(50);
      expect(issues.flatMap(({ fields }) => fields.issuelinks.filter(({ inwardIssue }) => inwardIssue !== undefined))).toHaveLength(43);
      return Promise.resolve();
    });
  });
});
