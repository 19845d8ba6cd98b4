import type { PlanCounts } from '../../../../domain/plan';
import { aSession } from '../../../../testing/samples';
import { all, texts } from '../../../testing/page';
import { openSession, type Answers, type Standing } from '../../../testing/session';
import type { Outlined } from '../outline';

const page = () => import('../../index');
export const SESSION = aSession().id;
export const COUNTS: PlanCounts = { rows: 12, built: 9, held: 2, done: 0, removed: 0, skipped: 1, tickets: 2, dependencies: 1, cutDependencies: 0 };
export const ticket = (id: string, title: string, overrides: Partial<Outlined> = {}): Outlined => ({
  id,
  phase: 'content_types',
  title,
  size: 'S',
  sizeReason: '4 rows to build',
  held: false,
  rows: 4,
  issueKey: null,
  questions: 0,
  findings: 0,
  blockers: 0,
  ...overrides,
});
export const OUTLINE = { writing: null, grouping: 'standard', counts: COUNTS, cuts: 0, issuesKnown: true, tickets: [ticket('t1', 'Configure content type: Event', { questions: 3 }), ticket('t2', 'Build view: Events', { phase: 'views_and_search' })] };
export const finding = (overrides: object = {}) => ({
  severity: 'error',
  code: 'reference-missing',
  file: 'Fields.csv',
  row: 3,
  column: 'Ref. bundle',
  value: 'Topc',
  message: 'No row of Bundles is called “Topc”.',
  suggestion: 'Correct the name.',
  cause: 'reference-missing: Topc',
  fix: { label: 'Write “Topic”', changes: [] },
  related: [],
  fingerprint: '0123456789abcdef',
  ...overrides,
});
export const group = (overrides: object = {}) => ({ cause: 'reference-missing: Topc', code: 'reference-missing', severity: 'error', open: 1, accepted: 0, findings: [finding()], ...overrides });
export const FOUND = { stale: false, open: { blocking: 0, error: 1, warning: 2, info: 4 }, groups: [group()], next: null };
export const READY: Standing = { session: { stage: 'processing', counts: COUNTS }, findingsFresh: true };
export const plan = (standing: Standing = READY, answers: Answers = {}) => openSession(page, standing, { 'plan-outline': OUTLINE, 'get-findings': FOUND, ...answers });
export const disabled = (opened: Awaited<ReturnType<typeof plan>>, text: string): unknown =>
  all(opened.now()).find((node) => node.type === 'Button' && texts(node).join('') === text)?.props['isDisabled'];
export const tab = async (opened: Awaited<ReturnType<typeof plan>>, index: number): Promise<void> => {
  await opened.act('Tabs', 'plan-tabs', 'onChange', index);
};
