import type { DryRunReport } from '../../../domain/dry-run';
import type { Job } from '../../../domain/job';
import type { Session } from '../../../domain/session';
import { aSession } from '../../../testing/samples';
import { all, open, settled } from '../../testing/page';
import { READY, SUMMARY, T1, TICKETS, asked, buttons, dryRun, jobsWith, opened, passed, preflight, refused, type Answers } from './testing/export-page';

describe('the export', () => {
  const exporting = (session: Partial<Session> = {}, answers: Answers = {}, job: Partial<Job> = {}) => opened({ stage: 'jira_export', ...session }, answers, job);

  it('checks the documents by itself, once', async () => {
    const page = await exporting({ checkedContent: -1 });
    expect(asked(page, 'start-adf-validation')).toHaveLength(1);
    expect(asked(page, 'preflight')).toEqual([]);
  });

  it('does not check them again by itself after a failure', async () => {
    const page = await exporting({ checkedContent: -1 }, {}, { type: 'adf_validation', state: 'failed', error: { kind: 'temporary', code: 'x', message: 'It broke.', reference: 'r' } });
    expect(asked(page, 'start-adf-validation')).toEqual([]);
    await page.press('Try again');
    expect(asked(page, 'start-adf-validation')).toHaveLength(1);
  });

  it('shows checks, every issue and what it waits for, and makes them on one button', async () => {
    const page = await exporting();
    expect(page.shown()).toEqual(expect.arrayContaining(['The project', 'Passed', 'Epic: Campus: Roles', 'Create the Author role', '2 issues and 1 epic · 1 link', '3 requests to Jira']));
    await page.press('Create 2 issues and 1 epic in DEMO');
    expect(asked(page, 'start-export')).toEqual([{ sessionId: 'a'.repeat(32) }]);
  });

  it('is left for the end when all is made, also where somebody came to it by the button of the review', async () => {
    let stage: Session['stage'] = 'review';
    const page = await open(
      () => import('../index'),
      (key) => {
        const one = aSession({ name: 'Campus', ...READY, stage, hasIssues: stage === 'completed' });
        if (key === 'start-export') stage = 'completed';
        const answers: Answers = { 'list-sessions': { items: [one], next: null }, 'get-session': { session: one, files: [], jobs: jobsWith({}), findingsFresh: true, ticketsFresh: true }, preflight: preflight(), 'review-rows': { rows: [], cuts: [], used: null }, 'project-context': { sprints: [], people: [], priorities: [], fields: { labels: true, dueDate: true, storyPoints: true } }, 'export-summary': SUMMARY, 'report-tickets': TICKETS };
        return Promise.resolve({ ok: true, value: answers[key] ?? null });
      },
    );
    await page.press('Campus');
    await page.press('Go on to Export');
    expect(page.shown()).toContain('Export');
    await page.press('Create 2 issues and 1 epic in DEMO');
    expect(page.shown()).toContain('All tickets of this specification are issues in Jira.');
  });

  it('needs no more than three calls', async () => {
    const page = await exporting();
    expect(page.calls.map(([key]) => key).filter((key) => key !== 'list-sessions')).toEqual(['get-session', 'preflight']);
  });

  it('says the link type in this site’s own words and tries choices out', async () => {
    const page = await exporting();
    const select = all(page.now()).find((node) => String(node.props['inputId']).endsWith('link-type'));
    expect(select?.props['value']).toEqual({ value: '10003', label: 'Blockiert: A blockiert B, B wird blockiert von A' });
    await page.act('Select', 'issue-type', 'onChange', { value: '10002', label: 'Task' });
    const choices = { issueTypeId: '10002' };
    expect(asked(page, 'preflight').at(-1)).toEqual({ sessionId: 'a'.repeat(32), from: 0, limit: 25, choices });
  });

  it('keeps the boards in sight where the chosen one has no sprint', async () => {
    const offers = { ...preflight().offers, boards: [{ id: 1, name: 'Web' }, { id: 2, name: 'Design' }] };
    const page = await exporting({}, { preflight: preflight({ offers }) });
    await page.act('Select', 'board', 'onChange', { value: '2', label: 'Design' });
    expect(asked(page, 'preflight').at(-1)).toEqual({ sessionId: 'a'.repeat(32), from: 0, limit: 25, choices: { boardId: 2, sprintId: null } });
    expect(all(page.now()).some((node) => String(node.props['inputId']).endsWith('board'))).toBe(true);
  });

  it('makes nothing while a check refuses, and says who can mend it', async () => {
    const page = await exporting({}, { preflight: preflight({ checks: [passed, refused], allowed: false, dryRun: null }) });
    expect(page.shown()).toEqual(expect.arrayContaining(['Stops the export', 'A project administrator', 'You may not link issues. Ask for the right.']));
    expect(page.shown()).not.toContain('What it will make');
    expect(Object.entries(buttons(page)).filter(([name]) => name.startsWith('Create')).map(([, isDisabled]) => isDisabled)).toEqual([true]);
  });

  it('shows that Jira does not answer, and asks again', async () => {
    const page = await exporting({}, { preflight: new Error('Jira is away.') });
    expect(page.shown()).toEqual(expect.arrayContaining(['Jira is away.', 'Wait.', 'Reference: ref1']));
    await page.press('Check again');
    expect(asked(page, 'preflight')).toHaveLength(2);
  });

  it('asks what to do where an issue exists already', async () => {
    const issues = [{ ref: T1, kind: 'ticket', title: 'Create the Editor role', phase: 'roles', state: 'leave', issueKey: 'DEMO-12', batch: null }];
    const page = await exporting({}, { preflight: preflight({ checks: [refused], allowed: false, dryRun: dryRun({ issues: issues as DryRunReport['issues'], links: [], totals: { ...dryRun().totals, existing: 1 } }) }) });
    expect(page.shown()).toEqual(expect.arrayContaining(['Has DEMO-12', 'What to do about DEMO-12', 'Left alone']));
    expect(Object.entries(buttons(page)).filter(([name]) => name.startsWith('Create')).map(([, isDisabled]) => isDisabled)).toEqual([true]);
    await page.act('Select', `existing-${T1}`, 'onChange', { value: 'link', label: 'Link to it' });
    expect(asked(page, 'decide-existing')).toEqual([{ sessionId: 'a'.repeat(32), ids: [T1], decision: 'link' }]);
    expect(asked(page, 'preflight')).toHaveLength(2);
  });

  it('shows a run with what came of each ticket, why it waits, and how to stop it', async () => {
    const page = await exporting({}, {}, { type: 'export', state: 'paused', progress: { done: 1, total: 2, step: 'Creating' }, pause: { reason: 'Jira’s hourly quota is used up.', until: null } });
    expect(page.shown()).toEqual(expect.arrayContaining(['Making issues', 'Jira’s hourly quota is used up.', 'Made', 'DEMO-1', 'Cancel', 'Go on now']));
    expect(asked(page, 'preflight')).toEqual([]);
  });
});

describe('a run that moves', () => {
  it('is looked at in whole no more often than its size allows', async () => {
    let done = 1;
    let now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
    const job = (): Partial<Job> => ({ type: 'export', state: 'running', progress: { done, total: 9, step: 'Creating' } });
    const one = aSession({ name: 'Campus', ...READY, stage: 'jira_export' });
    const page = await open(
      () => import('../index'),
      (key) => {
        if (key === 'job-status') done += 1;
        const answers: Answers = { 'list-sessions': { items: [one], next: null }, 'get-session': { session: one, files: [], jobs: jobsWith(job()), findingsFresh: true, ticketsFresh: true }, 'job-status': { jobs: jobsWith(job()) }, 'export-summary': SUMMARY };
        return Promise.resolve({ ok: true, value: answers[key] ?? null });
      },
    );
    await page.press('Campus');
    const polls = async (count: number): Promise<void> => {
      const before = done;
      while (done < before + count) await new Promise((resolve) => setTimeout(resolve, 50));
      await settled();
    };
    await polls(2);
    expect(asked(page, 'export-summary')).toHaveLength(1);
    now += 5_000;
    await polls(1);
    expect(asked(page, 'export-summary')).toHaveLength(2);
    clock.mockRestore();
  }, 20_000);
});
