import { closeBrowser, visit, type Visitor } from './harness/browser';
import { madeIssues } from './harness/issues';
import { startWeb, type WebProcess } from './harness/server';
import { walkStraight } from './harness/straight-walk';
import { inBrowser } from './harness/suite';

inBrowser('what Atlassian’s own bundler makes of the app', () => {
  let web: WebProcess;
  let visitor: Visitor;
  beforeAll(async () => {
    web = await startWeb({ args: ['--official'] });
    visitor = await visit(web.url);
  });
  afterAll(async () => {
    await Promise.allSettled([closeBrowser(), web.close()]);
  });

  it('leads from the first screen to linked issues', async () => {
    await visitor.open('/projects/DEMO/apps/specifications');
    await walkStraight(visitor.page, null);
    const issues = await madeIssues(web.url);
    expect(new Set(issues.map(({ fields }) => fields.summary)).size).toBe(50);
    expect(issues.flatMap(({ fields }) => fields.issuelinks.filter(({ inwardIssue }) => inwardIssue !== undefined))).toHaveLength(43);
    expect(visitor.errors).toEqual([]);
  });
});
