import { aBody, aSession } from '../../../testing/samples';
import { called, documentOf, idOf, ok, packed, record, review, tab, typed, waited, type Answer } from './testing/review-page';

describe('a model in the review', () => {
  const PROVENANCE = { writer: 'forge', model: 'claude', promptVersion: '1', inputTokens: 900, outputTokens: 210, ms: 8_000, cached: false, note: 'One sentence was kept back.' };
  const FINDING = { severity: 'error', code: 'x', file: 'Fields.csv', row: 3, column: 'Name', value: '', message: 'No such row.', suggestion: 'Add it.', cause: 'x', fix: null, related: [], fingerprint: '0123456789abcdef' };
  const before = aBody({ id: idOf(1) }).content.prose;
  const task = (kind: string, result: object): Answer => () => ok({ id: 'c'.repeat(32), kind, about: '', state: 'done', result, error: null, usage: {} });
  const withModel = (results: Readonly<Record<string, Answer>>, document: object = {}) =>
    review([record(1)], { 'get-ticket-document': () => ok(documentOf(record(1), { model: 'forge', ...document })), 'start-model-task': () => ok({ taskId: 'c'.repeat(32) }), ...results });

  it('writes again with a hint, shows who wrote, and brings back what stood before', async () => {
    const page = await withModel({ 'model-task': task('improve', { kind: 'improve', before, after: before, note: null }), 'edit-ticket': () => ok(documentOf(record(1, { version: 2 }), { model: 'forge' })) }, { provenance: PROVENANCE });
    await page.press('Build thing 1');
    expect(page.shown()).toEqual(expect.arrayContaining(['Written by Forge LLM, claude: 900 tokens sent, 210 answered.', 'One sentence was kept back.']));
    await page.act('Textfield', 'model-hint', 'onChange', typed('Name the editors'));
    await page.press('Write again with a hint');
    await waited(2_200);
    expect(called(page, 'start-model-task')).toEqual([{ sessionId: aSession().id, kind: 'improve', about: idOf(1), hint: 'Name the editors' }]);
    expect(called(page, 'get-ticket-document')).toHaveLength(2);
    await page.press('Back to the text before');
    expect(called(page, 'edit-ticket')).toEqual([{ sessionId: aSession().id, id: idOf(1), version: 1, prose: before }]);
    expect(page.shown()).toContain('The text before stands again.');
  });

  it('asks what is missing, apart from the questions of the rules, and explains a finding', async () => {
    const page = await withModel({ 'model-task': task('explain', { kind: 'explain', sentences: ['The row is', 'not there.'] }) }, { asked: ['Who moderates?'], findings: [FINDING] });
    await page.press('Build thing 1');
    expect(page.shown()).toEqual(expect.arrayContaining(['A model would ask', 'Who moderates?']));
    await page.press('Ask what is missing');
    expect(called(page, 'start-model-task')).toEqual([{ sessionId: aSession().id, kind: 'ask', about: idOf(1) }]);
    await tab(page, 'ticket-tabs', 3);
    await page.press('Explain');
    await waited(2_200);
    expect(page.shown()).toContain('The row is not there.');
    expect(called(page, 'start-model-task').at(-1)).toMatchObject({ kind: 'explain', about: FINDING.fingerprint });
  });

  it('says what it used, and that the cap ended it', async () => {
    const agents = { 'ticket-writer': { requests: 7, errors: 0, inputTokens: 30_000, outputTokens: 11_000, ms: 1 }, improver: { requests: 1, errors: 0, inputTokens: 1_000, outputTokens: 400, ms: 1 } };
    const usage = { writer: 'forge', model: 'claude', promptVersion: '1', agents, cost: 0.318, cached: 0, fallbacks: 3, capped: true, characters: 1, estimatedTokens: 1 };
    const withUsage = (answer: object) =>
      review([record(1)], { 'review-rows': () => ok({ rows: packed([record(1)]), cuts: [], used: answer }) });
    const page = await withUsage(usage);
    expect(page.shown()).toContain('Written by Forge LLM, claude: 8 requests, 42 thousand tokens, $0.32. 3 tickets have the built-in text; a note in each says why.');
    expect(page.shown().some((text) => text.startsWith('The cap was reached'))).toBe(true);
    const unpriced = await withUsage({ ...usage, cost: null, fallbacks: 0, capped: false });
    expect(unpriced.shown()).toContain('Written by Forge LLM, claude: 8 requests, 42 thousand tokens, price not known.');
    expect(unpriced.calls.map(([key]) => key).filter((key) => key !== 'list-sessions')).toEqual(['get-session', 'review-rows', 'project-context']);
  });

  it('is not spoken of where none is turned on', async () => {
    const page = await review([record(1)]);
    await page.press('Build thing 1');
    expect(page.shown()).not.toContain('Model');
  });
});
