import type { PlanCounts } from '../../domain/plan';
import { aJob, aSession } from '../../testing/samples';
import { all, texts } from '../testing/page';
import { FILE, IDLE, openSession, refusal, type Answers, type Standing } from '../testing/session';
import type { Outlined } from './plan-screen/outline';

const page = () => import('./index');
const SESSION = aSession().id;
const COUNTS: PlanCounts = { rows: 12, built: 9, held: 2, done: 0, removed: 0, skipped: 1, tickets: 2, dependencies: 1, cutDependencies: 0 };
const ticket = (id: string, title: string, overrides: Partial<Outlined> = {}): Outlined => ({
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
const OUTLINE = { writing: null, grouping: 'standard', counts: COUNTS, cuts: 0, issuesKnown: true, tickets: [ticket('t1', 'Configure content type: Event', { questions: 3 }), ticket('t2', 'Build view: Events', { phase: 'views_and_search' })] };
const finding = (overrides: object = {}) => ({
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
const group = (overrides: object = {}) => ({ cause: 'reference-missing: Topc', code: 'reference-missing', severity: 'error', open: 1, accepted: 0, findings: [finding()], ...overrides });
const FOUND = { stale: false, open: { blocking: 0, error: 1, warning: 2, info: 4 }, groups: [group()], next: null };
const READY: Standing = { session: { stage: 'processing', counts: COUNTS }, findingsFresh: true };
const plan = (standing: Standing = READY, answers: Answers = {}) => openSession(page, standing, { 'plan-outline': OUTLINE, 'get-findings': FOUND, ...answers });
const disabled = (opened: Awaited<ReturnType<typeof plan>>, text: string): unknown =>
  all(opened.now()).find((node) => node.type === 'Button' && texts(node).join('') === text)?.props['isDisabled'];
const tab = async (opened: Awaited<ReturnType<typeof plan>>, index: number): Promise<void> => {
  await opened.act('Tabs', 'plan-tabs', 'onChange', index);
};

describe('the plan', () => {
  it('lists the tickets with rows and questions, and what the phases hold, in three calls', async () => {
    const { shown, calls } = await plan();
    expect(shown()).toEqual(expect.arrayContaining(['2 tickets from 9 rows to build, 2 held, 1 left out, 1 dependency', 'Content types', '1 ticket, 4 rows', 'Tickets (2)', 'Findings (7)', 'Write 2 tickets', '3']));
    expect(calls.slice(1).map(([key]) => key).sort()).toEqual(['get-findings', 'get-session', 'plan-outline']);
  });

  it('offers writers where there is a choice, with the estimate, in the same three calls', async () => {
    const estimate = { components: 12, requests: 2, inputTokens: 8_000, outputTokens: 4_000, cost: 0.5, minutes: 2.2, error: null, runs: 0 };
    const writers = [{ kind: 'rules', title: 'Built-in writer', model: '' }, { kind: 'forge', title: 'Forge LLM', model: 'claude' }];
    const opened = await plan(READY, { 'plan-outline': { ...OUTLINE, writing: { writers, estimate, maxCost: 20, maxTokens: 1_000 } }, 'generate-tickets': {} });
    expect(opened.calls).toHaveLength(4);
    expect(opened.shown()).toEqual(expect.arrayContaining(['Who writes the tickets', '12 components in 2 requests, about 12 thousand tokens, about $0.50, about 3 minutes.', 'Test the connection']));
    await tab(opened, 1);
    expect(opened.shown()).toContain('Explain');
    expect(opened.shown()).not.toContain('The built-in writer takes seconds and sends nothing anywhere.');
    await opened.act('Select', 'writer', 'onChange', { value: 'rules' });
    expect(opened.shown()).toContain('The built-in writer takes seconds and sends nothing anywhere.');
    expect(opened.shown()).not.toContain('Test the connection');
    await opened.press('Write 2 tickets');
    expect(opened.calls.find(([key]) => key === 'generate-tickets')?.[1]).toMatchObject({ writer: 'rules' });
    const plain = await plan();
    await tab(plain, 1);
    expect(plain.shown()).not.toContain('Who writes the tickets');
    expect(plain.shown()).not.toContain('Explain');
  });

  it('says which tickets have an issue already, and where Jira did not tell', async () => {
    const known = await plan(READY, { 'plan-outline': { ...OUTLINE, tickets: [ticket('t1', 'Configure content type: Event', { issueKey: 'DEMO-12' })] } });
    expect(known.shown()).toEqual(expect.arrayContaining(['Has DEMO-12', expect.stringMatching(/^1 ticket has an issue of an earlier specification and is left alone/) as string]));
    const unknown = await plan(READY, { 'plan-outline': { ...OUTLINE, issuesKnown: false } });
    expect(unknown.shown()).toContainEqual(expect.stringMatching(/^Jira did not say which of these tickets have an issue/));
  });

  it('checks stale sheets by itself, once', async () => {
    const { calls } = await plan({ session: { stage: 'processing' } }, { 'start-validation': {} });
    expect(calls.filter(([key]) => key === 'start-validation')).toHaveLength(1);
  });

  it('leaves a check that failed to the person', async () => {
    const error = { kind: 'temporary', code: 'x', message: 'It did not go through.', reference: 'r1' } as const;
    const jobs = [aJob({ type: 'validation', state: 'failed', error }), ...IDLE.slice(1)];
    const { shown, calls, press } = await plan({ session: { stage: 'processing' }, jobs }, { 'start-validation': {} });
    expect(shown()).toContain('It did not go through.');
    expect(calls.map(([key]) => key)).not.toContain('start-validation');
    await press('Try again');
    expect(calls.map(([key]) => key)).toContain('start-validation');
  });

  it('writes the tickets, but not while something stops it', async () => {
    const opened = await plan(READY, { 'generate-tickets': {} });
    await opened.press('Write 2 tickets');
    expect(opened.calls.map(([key]) => key)).toContain('generate-tickets');
    const blocked = await plan(READY, { 'get-findings': { ...FOUND, open: { ...FOUND.open, blocking: 1 } } });
    expect(disabled(blocked, 'Write 2 tickets')).toBe(true);
    expect(blocked.shown().some((text) => text.startsWith('Findings stop you.'))).toBe(true);
  });

  it('goes on with writing that was cancelled', async () => {
    const jobs = [aJob({ type: 'processing', state: 'cancelled' })];
    const { press, calls } = await plan({ ...READY, jobs }, { 'generate-tickets': {} });
    await press('Retry from here');
    expect(calls.map(([key]) => key)).toContain('generate-tickets');
  });

  it('goes on with the writer that was chosen before the page was loaded anew', async () => {
    const jobs = [aJob({ type: 'processing', state: 'failed', error: { kind: 'temporary', code: 'x', message: 'The model went away.', reference: 'r1' } })];
    const { press, calls, shown } = await plan({ ...READY, session: { ...READY.session, writing: { writer: 'forge', maxCost: null } }, jobs }, { 'generate-tickets': {} });
    expect(shown()).toContain('The model went away.');
    await press('Try again');
    expect(calls.find(([key]) => key === 'generate-tickets')?.[1]).toMatchObject({ writer: 'forge' });
  });

  it('merges the selected tickets into one of them', async () => {
    const opened = await plan(READY, { 'set-options': aSession() });
    for (const title of ['Configure content type: Event', 'Build view: Events']) await opened.act('Checkbox', title, 'onChange', { target: { checked: true } });
    await opened.press('Merge');
    expect(opened.calls.find(([key]) => key === 'set-options')?.[1]).toEqual({
      sessionId: SESSION,
      version: 0,
      options: { edits: { merges: [{ into: 't1', from: ['t2'] }], splits: [], moves: [] } },
    });
  });

  it('splits rows off, and moves them', async () => {
    const row = (number: number) => ({ ref: { file: 'Fields.csv', row: number }, role: 'build' });
    const rows = [{ file: 'Fields.csv', columns: ['ID', 'Field label'], rows: [2, 3].map((number) => ({ row: number, asked: true, texts: ['1', `Field ${String(number)}`] })) }];
    const opened = await plan(READY, { 'set-options': aSession(), 'get-plan': { tickets: [{ rows: [row(2), row(3), { ...row(9), role: 'mention' }] }] }, 'get-rows': rows });
    await opened.press('4 rows…');
    await opened.act('Checkbox', 'Fields.csv, row 3: Field 3', 'onChange', { target: { checked: true } });
    await opened.act('Textfield', 'split-title', 'onChange', { target: { value: 'Dates' } });
    await opened.press('Split off');
    await opened.press('4 rows…');
    await opened.act('Checkbox', 'Fields.csv, row 2: Field 2', 'onChange', { target: { checked: true } });
    await opened.act('Select', 'move-to', 'onChange', { label: '', value: 't2' });
    await opened.press('Move');
    expect(opened.calls.filter(([key]) => key === 'set-options').map(([, payload]) => (payload as { options: unknown }).options)).toEqual([
      { edits: { merges: [], splits: [{ from: 't1', rows: [{ file: 'Fields.csv', row: 3 }], title: 'Dates' }], moves: [] } },
      { edits: { merges: [], splits: [], moves: [{ row: { file: 'Fields.csv', row: 2 }, to: 't2' }] } },
    ]);
  });

  it('shows both choices where somebody else chose otherwise meanwhile', async () => {
    const theirs = aSession({ stage: 'processing', version: 4 });
    const other = { ...theirs, options: { ...theirs.options, grouping: 'coarse' } };
    let reread = false;
    const opened = await plan(READY, {
      'set-options': (payload: { readonly version: number }) => (payload.version === 4 ? other : ((reread = true), refusal('changed-meanwhile', 'x'))),
      'get-session': () => ({ session: reread ? { ...other, options: { ...other.options, devPolicy: 'ignore' } } : aSession({ stage: 'processing' }), files: [FILE], jobs: IDLE, findingsFresh: true, ticketsFresh: false }),
    });
    await tab(opened, 2);
    await opened.act('Select', 'dev', 'onChange', { label: '', value: 'already_built' });
    expect(opened.shown()).toEqual(expect.arrayContaining(['Yours: Already built: check it', 'Stored now: Is not looked at']));
    await opened.press('Save mine');
    expect(opened.calls.filter(([key]) => key === 'set-options').at(-1)?.[1]).toMatchObject({ version: 4, options: { devPolicy: 'already_built' } });
  });

  it('says that nothing is to be built', async () => {
    const { shown } = await plan(READY, { 'plan-outline': { ...OUTLINE, tickets: [], counts: { ...COUNTS, tickets: 0 } } });
    expect(shown().some((text) => text.startsWith('Nothing in the sheets is to be built'))).toBe(true);
  });
});

describe('the findings', () => {
  const found = async (answers: Answers = {}) => {
    const opened = await plan(READY, answers);
    await tab(opened, 1);
    return opened;
  };

  it('are told in a sentence, then by cause, with place and remedy', async () => {
    const { shown } = await found();
    expect(shown()).toEqual(expect.arrayContaining(['3 need a decision, 4 to know', 'No row of Bundles is called “Topc”.', 'Fields.csv, row 3, Ref. bundle', 'Correct the name.']));
  });

  it('show the row between its neighbours', async () => {
    const rows = [{ file: 'Fields.csv', columns: ['Ref. bundle'], rows: [{ row: 2, asked: false, texts: ['Event'] }, { row: 3, asked: true, texts: ['Topc'] }] }];
    const { press, shown, calls } = await found({ 'get-rows': rows });
    await press('Show the rows');
    expect(calls.find(([key]) => key === 'get-rows')?.[1]).toEqual({ sessionId: SESSION, rows: [{ file: 'Fields.csv', row: 3 }], around: 1 });
    expect(shown()).toEqual(expect.arrayContaining(['Event', 'Topc']));
  });

  it('are mended after a look at what follows, one or all of a cause', async () => {
    const none = { blocking: 0, error: 0, warning: 0, info: 0 };
    const preview = {
      labels: ['Write “Topic”'],
      fixes: 1,
      cells: 1,
      rows: [{ ref: { file: 'Fields.csv', row: 3 }, label: 'Topics', of: 'the content type “Event”', cells: [{ column: 'Ref. bundle', old: 'Topc', new: 'Topic' }] }],
      furtherRows: 0,
      effect: { findings: { gone: { ...none, error: 1 }, came: none, examples: [] }, tickets: { before: 2, after: 2, gone: 0, came: 0, retitled: 0, otherRows: 0, renamed: 0, losesHandWork: 1 } },
    };
    const two = group({ open: 2, findings: [finding(), finding({ row: 4, fingerprint: 'fedcba9876543210' })] });
    const opened = await found({ 'get-findings': { ...FOUND, groups: [two] }, 'preview-fixes': preview, 'apply-fixes': {} });
    await opened.press('Apply the fix…');
    expect(opened.shown()).toEqual(expect.arrayContaining(['Topc', 'Topic', '1 finding goes away.', 'The plan keeps its 2 tickets.']));
    expect(opened.shown().some((text) => text.includes('would not follow'))).toBe(true);
    expect(opened.calls.map(([key]) => key)).not.toContain('apply-fixes');
    await opened.press('Apply');
    await opened.press('Apply to all 2…');
    await opened.press('Apply');
    expect(opened.calls.filter(([key]) => key === 'apply-fixes').map(([, payload]) => payload)).toEqual([
      { sessionId: SESSION, fingerprints: ['0123456789abcdef'] },
      { sessionId: SESSION, cause: 'reference-missing: Topc' },
    ]);
  });

  it('are accepted by cause, or all after a question', async () => {
    const opened = await found({ 'accept-findings': {} });
    await opened.press('Accept as it is');
    await opened.press('Accept all…');
    await opened.press('Accept all');
    expect(opened.calls.filter(([key]) => key === 'accept-findings').map(([, payload]) => payload)).toEqual([
      { sessionId: SESSION, causes: ['reference-missing: Topc'] },
      { sessionId: SESSION, causes: 'all' },
    ]);
  });

  it('that are none say so', async () => {
    const { shown } = await found({ 'get-findings': { stale: false, open: { blocking: 0, error: 0, warning: 0, info: 0 }, groups: [], next: null } });
    expect(shown()).toContain('Nothing was found. The sheets agree with each other.');
  });
});

describe('the change list', () => {
  const change = { file: 'Fields.csv', row: 3, column: 'Ref. bundle', old: 'Topc', new: 'Topic', state: 'applied' };
  const fix = { id: 'd'.repeat(32), label: 'Write “Topic”', cause: 'c', at: Date.now(), by: 'me', changes: [change], undoable: true };
  const LIST = { fixes: [fix], next: null, counts: { applied: 1, already: 0, stale: 0 } };

  it('shows each cell, takes a fix back, and is saved as a file by a Frame', async () => {
    const opened = await plan(READY, { 'get-changes': LIST, 'undo-change': {}, 'change-list': { format: 'csv', text: 'a,b' } });
    await tab(opened, 3);
    expect(opened.shown()).toContain('Fields.csv, row 3, Ref. bundle: “Topc” → “Topic”');
    await opened.press('Save as CSV');
    expect(all(opened.now()).some((node) => node.type === 'Frame' && node.props['resource'] === 'save-frame')).toBe(true);
    await opened.event('save.ready', {});
    await opened.event('save.ready', {});
    expect(opened.sent.filter(([name]) => name === 'save.document')).toEqual([['save.document', { name: 'Campus changes.csv', text: 'a,b' }]]);
    await opened.press('Take back');
    expect(opened.calls.find(([key]) => key === 'undo-change')?.[1]).toEqual({ sessionId: SESSION, ids: [fix.id] });
  });
});
