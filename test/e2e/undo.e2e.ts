import { accessibilityFaults } from './harness/browser';
import { allIssues } from './harness/issues';
import { heading, JOB_MS, press, walkStraight } from './harness/straight-walk';
import { inBrowser } from './harness/suite';

async function comment(url: string, issueKey: string): Promise<void> {
  const body = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Work has begun.' }] }] };
  const answer = await fetch(`${url}/api/jira/rest/api/3/issue/${issueKey}/comment`, { method: 'POST', headers: { 'x-person': 'member', 'content-type': 'application/json' }, body: JSON.stringify({ body }) });
  if (!answer.ok) throw new Error(`The comment ended with ${String(answer.status)}: ${await answer.text()}`);
}

inBrowser('what was made', () => {
  it('is found in Jira, is taken back but for what somebody works on, and is made anew', async () => {
    await walkStraight([], null, async ({ visitor, issues, url }) => {
      const { page } = visitor;
      const touched = issues[0]?.key ?? '';
      await comment(url, touched);
      await press(page, 'Undo…');
      const dialog = page.getByRole('dialog');
      // With the issue that somebody works on stays the epic that holds it.
      await dialog.getByText('2 issues stay').first().waitFor({ timeout: JOB_MS });
      await visitor.screenshot('undo');
      await expect(accessibilityFaults(page)).resolves.toEqual([]);
      await dialog.getByRole('button', { name: 'Delete 57 issues' }).click();
      const next = page.getByRole('tab', { name: 'What is still to be made' });
      await next.waitFor({ timeout: JOB_MS });
      expect((await allIssues(url)).map(({ key }) => key)).toEqual([touched]);
      await next.click();
      await press(page, /^Create the missing 49 issues .*in DEMO$/);
      await heading(page, 'Done').waitFor({ timeout: JOB_MS });
      const titles = (await allIssues(url)).map(({ fields }) => fields.summary);
      expect(titles).toHaveLength(50);
      expect(new Set(titles).size).toBe(50);
      await page.getByRole('link', { name: 'Open in Jira' }).or(page.getByRole('button', { name: 'Open in Jira' })).click();
      await page.getByText(touched, { exact: true }).first().waitFor();
      await visitor.screenshot('undo-in-jira');
    });
  });
});
