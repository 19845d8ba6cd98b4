import type { UndoPreview } from '../../../domain/undo';
import { all } from '../../testing/page';
import { SUMMARY, T1, T2, asked, opened } from './testing/export-page';

describe('what was exported', () => {
  const fix = { ref: T1, issueKey: 'DEMO-1', message: 'DEMO-1 was created without assignee.', action: 'Set it by hand.' };
  const results = [
    { ref: 'epic:roles', outcome: 'Success', issueKey: 'DEMO-9', message: '' },
    { ref: T1, outcome: 'Success', issueKey: 'DEMO-1', message: '' },
    { ref: T2, outcome: 'Error', issueKey: null, message: 'Summary is required.' },
    { ref: `${T1}>${T2}`, outcome: 'Unknown', issueKey: null, message: '' },
  ];

  it('tells what failed, what is unknown and what is to be done by hand, with links to issues and epics', async () => {
    const page = await opened({ stage: 'completed', hasIssues: true }, { 'export-summary': { ...SUMMARY, manualFixes: [fix], results } });
    expect(page.shown()).toEqual(expect.arrayContaining(['2 issues and 1 epic · 1 link', fix.message, fix.action, 'Roles']));
    const titles = all(page.now()).filter(({ type }) => type === 'SectionMessage').map(({ props }) => props['title']);
    expect(titles).toEqual(['1 ticket could not be made', 'What came of 1 request is not known']);
    expect(all(page.now()).filter(({ type }) => type === 'Link').map(({ props }) => props['href'])).toEqual(expect.arrayContaining(['/browse/DEMO-1', '/browse/DEMO-9']));
  });

  it('looks again at what is still to be made only when asked: no screen takes more than three calls', async () => {
    const page = await opened({ stage: 'jira_export', hasIssues: true }, { 'export-summary': { ...SUMMARY, results } }, { type: 'export', state: 'failed' });
    const keys = (): readonly string[] => page.calls.map(([key]) => key);
    expect(keys()).toEqual(['list-sessions', 'get-session', 'export-summary', 'report-tickets']);
    await page.act('Tabs', 'export-tabs', 'onChange', 1);
    expect(keys().slice(4)).toEqual(['preflight']);
  });

  it('deletes nothing before it has shown what, and why the rest stays', async () => {
    const preview: UndoPreview = { deletable: [{ ref: T1, key: 'DEMO-1', title: 'Create the Editor role' }], kept: [{ ref: T2, key: 'DEMO-2', title: 'Create the Author role', reason: 'It has a comment.' }], jql: 'key in (DEMO-2)' };
    const page = await opened({ stage: 'completed', hasIssues: true }, { 'preview-undo': preview });
    await page.press('Undo…');
    expect(page.shown()).toEqual(expect.arrayContaining(['DEMO-2', 'It has a comment.', 'Deleted issues cannot be brought back.']));
    expect(asked(page, 'start-undo')).toEqual([]);
    await page.press('Delete 1 issue');
    expect(asked(page, 'start-undo')).toEqual([{ sessionId: 'a'.repeat(32) }]);
  });
});
