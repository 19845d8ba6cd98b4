import { aJob, aSession } from '../../testing/samples';
import type { Job } from '../../domain/job';
import type { Session } from '../../domain/session';
import { all, open, texts, type OpenPage } from '../testing/page';

const JOBS = (['validation', 'processing', 'adf_validation', 'export'] as const).map((type) => aJob({ type }));
const SUMMARY = { issues: 2, epics: 0, links: 0, attachments: 0, manualFixes: [], jiraRequests: { total: 3, byEndpoint: {} }, results: [] };
const ok = (value: unknown) => Promise.resolve({ ok: true, value });

/** Opens the one session that the list holds. */
async function opened(session: Partial<Session>, answers: Readonly<Record<string, unknown>> = {}, jobs: readonly Job[] = JOBS): Promise<OpenPage> {
  const file = { sessionId: 'a'.repeat(32), id: 'f'.repeat(32), name: 'Fields.csv', size: 1, sha256: '', pieces: 1, sheets: [], version: 1 };
  const one = aSession({ name: 'Campus', ...session });
  const page = await open(
    () => import('./index'),
    (key) => {
      if (key in answers) return ok(answers[key]);
      if (key === 'list-sessions') return ok({ items: [one], next: null });
      if (key === 'get-session') return ok({ session: one, files: [file], jobs, findingsFresh: false, ticketsFresh: false });
      return ok(null);
    },
  );
  await page.press('Campus');
  return page;
}

const NO_PLAN = { writing: null, grouping: 'standard', counts: { rows: 0, built: 0, held: 0, done: 0, removed: 0, skipped: 0, tickets: 0, dependencies: 0, cutDependencies: 0 }, cuts: 0, issuesKnown: true, tickets: [] };

describe('a session', () => {
  it('opens at its stage, with the way through it', async () => {
    const { now, shown } = await opened({ stage: 'review' }, { 'review-rows': { rows: [], cuts: [], used: null }, 'project-context': { sprints: [], people: [], priorities: [], fields: { labels: true, dueDate: true, storyPoints: true } } });
    const tracker = all(now()).find((node) => node.type === 'ProgressTracker')?.props['items'];
    expect(tracker).toMatchObject([{ label: 'Upload', status: 'visited' }, { label: 'Plan', status: 'visited' }, { label: 'Review', status: 'current' }, { label: 'Export', status: 'unvisited' }, { label: 'Done' }]);
    expect(shown()).toContain('0 of 0 tickets ready');
  });

  it('shows what going back discards before it goes back', async () => {
    const cost = { to: 'processing', loses: ['The 12 tickets must be written again.'], keeps: ['Uploaded files.'] };
    const { press, shown, calls } = await opened({ stage: 'review' }, { 'preview-rollback': cost, rollback: aSession({ stage: 'processing' }) });
    await press('Actions');
    await press('Go back to Plan…');
    expect(shown()).toEqual(expect.arrayContaining(['Go back to Plan?', 'The 12 tickets must be written again.', 'Uploaded files.']));
    expect(calls.map(([key]) => key)).not.toContain('rollback');
    await press('Go back');
    expect(calls.find(([key]) => key === 'rollback')?.[1]).toMatchObject({ to: 'processing' });
    expect(shown()).not.toContain('Go back to Plan?');
  });

  it('offers no way back to before the issues that exist', async () => {
    const { press, now } = await opened({ stage: 'completed', hasIssues: true }, { 'export-summary': SUMMARY });
    await press('Actions');
    const offered = texts(now()).filter((text) => text.startsWith('Go back to'));
    expect(offered).toEqual(['Go back to Review…', 'Go back to Export…']);
  });

  it('is deleted after a question, and then is not listed any more', async () => {
    const { press, shown, calls } = await opened({});
    await press('Actions');
    await press('Delete specification…');
    expect(shown()).toContain('Delete Campus?');
    await press('Delete');
    expect(calls.some(([key]) => key === 'delete-session')).toBe(true);
    expect(shown()).toContain('Specifications in DEMO');
  });

  it('says how far its work is and cancels it', async () => {
    const jobs = [aJob({ type: 'validation', state: 'running', progress: { done: 1, total: 2, step: 'Writing down what was found' } })];
    const { press, shown, calls } = await opened({ stage: 'processing' }, { 'plan-outline': NO_PLAN }, jobs);
    expect(shown()).toContain('Writing down what was found · 1 of 2');
    await press('Cancel');
    expect(calls.find(([key]) => key === 'cancel-job')?.[1]).toMatchObject({ type: 'validation' });
  });
});
