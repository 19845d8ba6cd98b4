import { aJob, aSession } from '../../../testing/samples';
import { FILE, IDLE, refusal } from '../../testing/session';
import { COUNTS, FOUND, OUTLINE, READY, SESSION, disabled, plan, tab, ticket } from './testing/plan-page';

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
