import type { DryRunReport } from '../../../../domain/dry-run';
import type { Job } from '../../../../domain/job';
import type { CheckResult, PreflightReport } from '../../../../domain/preflight';
import type { Session } from '../../../../domain/session';
import { aJob, aSession } from '../../../../testing/samples';
import { all, open, type OpenPage } from '../../../testing/page';

export const T1 = '1'.repeat(32);
export const T2 = '2'.repeat(32);
export const passed: CheckResult = { key: 'project', title: 'The project', state: 'passed', detail: 'It is there.', who: null, action: '' };
export const refused: CheckResult = { key: 'rights', title: 'Your rights', state: 'refused', detail: 'You may not link issues.', who: 'project_admin', action: 'Ask for the right.' };

export const dryRun = (overrides: Partial<DryRunReport> = {}): DryRunReport => ({
  totals: { epics: 1, issues: 2, links: 1, attachments: 0, sprintMoves: 0, existing: 0 },
  requests: [{ endpoint: 'POST /rest/api/3/issue/bulk', count: 3 }],
  issues: [
    { ref: 'epic:roles', kind: 'epic', title: 'Campus: Roles', phase: 'roles', state: 'create', issueKey: null, batch: 1 },
    { ref: T1, kind: 'ticket', title: 'Create the Editor role', phase: 'roles', state: 'create', issueKey: null, batch: 2 },
    { ref: T2, kind: 'ticket', title: 'Create the Author role', phase: 'roles', state: 'create', issueKey: null, batch: 2 },
  ],
  links: [{ blocker: T1, blocked: T2, blockerTitle: 'Create the Editor role', blockedTitle: 'Create the Author role' }],
  attachments: [],
  next: null,
  ...overrides,
});

export const preflight = (overrides: Partial<PreflightReport> = {}): PreflightReport => ({
  dryRun: dryRun(),
  checks: [passed],
  allowed: true,
  chosen: { issueTypeId: '10001', linkTypeId: '10003', epics: true },
  offers: {
    issueTypes: [{ id: '10001', name: 'Story' }, { id: '10002', name: 'Task' }],
    linkTypes: [{ id: '10003', name: 'Blockiert', outward: 'blockiert', inward: 'wird blockiert von' }],
    boards: [],
    sprints: [],
    components: [],
    required: [],
  },
  ...overrides,
});

export const SUMMARY = { issues: 2, epics: 1, links: 1, attachments: 0, manualFixes: [], jiraRequests: { total: 3, byEndpoint: {} }, results: [{ ref: T1, outcome: 'Success', issueKey: 'DEMO-1', message: '' }] };
export const TICKETS = { tickets: [{ planned: { id: T1, order: 1, phase: 'roles' }, record: { id: T1, title: 'Create the Editor role', issueKey: 'DEMO-1', excluded: false }, questions: [] }], next: null };

export type Answers = Readonly<Record<string, unknown>>;
export const READY: Partial<Session> = { stage: 'review', contentVersion: 3, checkedContent: 3, tally: { tickets: 2, ready: 2, excluded: 0, questions: 0 } };
export const jobsWith = (job: Partial<Job>): readonly Job[] => (['validation', 'processing', 'adf_validation', 'export'] as const).map((type) => aJob({ type, ...(type === job.type ? job : {}) }));

/** Opens a session that stands at the export, or behind it; `answers` win over what the app would say. */
export async function opened(session: Partial<Session>, answers: Answers = {}, job: Partial<Job> = {}): Promise<OpenPage> {
  const one = aSession({ name: 'Campus', ...READY, ...session });
  const usual: Answers = {
    'list-sessions': { items: [one], next: null },
    'get-session': { session: one, files: [], jobs: jobsWith(job), findingsFresh: true, ticketsFresh: true },
    preflight: preflight(),
    'export-summary': SUMMARY,
    'report-tickets': TICKETS,
    'start-export': null,
  };
  const page = await open(
    () => import('../../index'),
    (key) => {
      const answer = { ...usual, ...answers }[key] ?? null;
      return Promise.resolve(answer instanceof Error ? { ok: false, error: { kind: 'temporary', code: 'busy', message: answer.message, action: 'Wait.', reference: 'ref1' } } : { ok: true, value: answer });
    },
  );
  await page.press('Campus');
  return page;
}

export const asked = (page: OpenPage, key: string): unknown[] => page.calls.filter(([one]) => one === key).map(([, payload]) => payload);
export const buttons = (page: OpenPage): Record<string, unknown> => Object.fromEntries(all(page.now()).filter(({ type }) => type === 'Button').map((node) => [String(node.children?.[0]?.props['text']), node.props['isDisabled']]));
