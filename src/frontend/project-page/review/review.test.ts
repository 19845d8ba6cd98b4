import { packRow, type PackedRow } from '../../../domain/review-row';
import type { TicketRecord } from '../../../domain/ticket-record';
import { aBody, aJob, aSession, aTicket } from '../../../testing/samples';
import { GRAPH_EVENTS } from '../../graph/protocol';
import { all, open, settled, texts, type Node, type OpenPage } from '../../testing/page';

const idOf = (index: number): string => String(index).padStart(24, 'b');
const record = (order: number, overrides: Partial<TicketRecord> = {}): TicketRecord => aTicket({ id: idOf(order), order, title: `Build thing ${String(order)}`, version: 1, ...overrides });
const packed = (records: readonly TicketRecord[]): PackedRow[] => {
  const orderOf = new Map(records.map(({ id, order }) => [id, order]));
  return records.map((one) => packRow(one, orderOf));
};
const CHOICES = {
  sprints: [{ id: 7, name: 'Sprint 7', state: 'active', board: 'Board' }],
  people: [{ id: 'kim', name: 'Kim' }],
  priorities: [{ id: '3', name: 'Medium' }],
  fields: { labels: true, dueDate: true, storyPoints: true },
};

type Answer = (payload: Readonly<Record<string, unknown>>) => unknown;

const ok = (value: unknown) => Promise.resolve({ ok: true, value });
const refused = (code: string, message: string) => Promise.resolve({ ok: false, error: { kind: 'user_fixable', code, message, action: 'Do something.', reference: 'ref1' } });

function documentOf(one: TicketRecord, overrides: object = {}): object {
  const { content } = aBody({ id: one.id });
  return {
    record: one,
    content: { ...content, id: one.id, title: one.title },
    edits: {},
    notes: '',
    provenance: null,
    asked: [],
    model: null,
    document: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: `The issue of ${one.title}` }] }] },
    attachment: null,
    findings: [],
    ...overrides,
  };
}

/** Opens the review of a session with these tickets; `answers` win over what the app would say. */
async function review(records: readonly TicketRecord[], answers: Readonly<Record<string, Answer>> = {}): Promise<OpenPage> {
  const session = aSession({ name: 'Campus', stage: 'review' });
  const usual: Readonly<Record<string, Answer>> = {
    'list-sessions': () => ok({ items: [session], next: null }),
    'get-session': () => ok({ session, files: [], jobs: [aJob()], findingsFresh: true, ticketsFresh: true }),
    'review-rows': () => ok({ rows: packed(records), cuts: [], used: null }),
    'project-context': () => ok(CHOICES),
    'lint-draft': () => ok({ version: 1, faults: [] }),
    'get-ticket-document': ({ id }) => ok(documentOf(records.find((one) => one.id === id) ?? record(99))),
    'mark-ready': () => ok({ session, changed: 1 }),
    'exclude-tickets': () => ok({ session, changed: 1 }),
    'assign-tickets': () => ok({ session, changed: 1 }),
  };
  const page = await open(
    () => import('../index'),
    (key, payload) => Promise.resolve((answers[key] ?? usual[key] ?? (() => ok(null)))(payload as Record<string, unknown>)),
  );
  await page.press('Campus');
  return page;
}

const titlesOf = (page: OpenPage): string[] => page.shown().filter((text) => text.startsWith('Build thing'));
const typed = (value: string) => ({ target: { value } });
const called = (page: OpenPage, key: string): unknown[] => page.calls.filter(([one]) => one === key).map(([, payload]) => payload);
const tab = (page: OpenPage, id: string, index: number): Promise<void> => page.act('Tabs', id, 'onChange', index);
const waited = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const headings = (node: Node): string[] => all(node).filter(({ type }) => type === 'Heading').map(({ props }) => String(props['as']));

describe('the list of the review', () => {
  const TICKETS = [
    record(1, { ready: true }),
    record(2, { ready: false, findings: 2, errors: 1, phase: 'roles' }),
    record(3, { ready: false, questions: 1, lint: ['story'], assignment: { sprintId: 7, assigneeId: 'kim', priorityId: null, labels: [], storyPoints: 5, dueDate: null } }),
  ];

  it('shows exceptions first, names for ids, and how the review stands, after two calls', async () => {
    const page = await review(TICKETS);
    expect(titlesOf(page)).toEqual(['Build thing 2', 'Build thing 3', 'Build thing 1']);
    expect(page.shown()).toEqual(expect.arrayContaining(['1 of 3 tickets ready', 'Kim', 'Sprint 7', '5', '1 error', 'Ready', 'To look at']));
    expect(page.calls.map(([key]) => key).filter((key) => key !== 'list-sessions' && key !== 'get-session')).toEqual(['review-rows', 'project-context']);
    expect(headings(page.now())).toEqual(['h1', 'h2', 'h3']);
  });

  it('draws a page of a thousand tickets, and finds among all of them', async () => {
    const page = await review(Array.from({ length: 1_000 }, (_, index) => record(index + 1)));
    expect(titlesOf(page)).toHaveLength(25);
    await page.press('Next');
    expect(titlesOf(page)[0]).toBe('Build thing 26');
    const start = performance.now();
    await page.act('Textfield', 'filter-text', 'onChange', typed('thing 999'));
    expect(titlesOf(page)).toEqual(['Build thing 999']);
    expect(performance.now() - start).toBeLessThan(2_000);
    await page.press('Clear filters');
    expect(page.shown()).toContain('1000 tickets');
  });

  it('filters by phase, state and what else a row holds, and says where nothing fits', async () => {
    const page = await review(TICKETS);
    await page.press('Roles11');
    expect(titlesOf(page)).toEqual(['Build thing 2']);
    await page.press('All phases23');
    await page.act('Select', 'filter-state', 'onChange', { value: 'ready', label: 'Ready' });
    expect(titlesOf(page)).toEqual(['Build thing 1']);
    await page.act('Select', 'filter-finding', 'onChange', { value: 'errors', label: '' });
    expect(page.shown()).toContain('No ticket fits these filters.');
    await page.act('Select', 'filter-finding', 'onChange', null);
    await page.act('Select', 'filter-state', 'onChange', null);
    await page.press('More filters');
    await page.act('Select', 'filter-lint', 'onChange', { value: 'story', label: '' });
    await page.act('Select', 'filter-assignee', 'onChange', { value: 'kim', label: 'Kim' });
    await page.act('Select', 'filter-sprint', 'onChange', { value: '7', label: '' });
    await page.act('Select', 'filter-question', 'onChange', { value: 'with', label: '' });
    expect(titlesOf(page)).toEqual(['Build thing 3']);
  });

  it('decides about all that are selected, a hundred at a time, and then shows what is stored', async () => {
    const page = await review(Array.from({ length: 120 }, (_, index) => record(index + 1)));
    await page.act('Checkbox', 'Select all 120 shown by the filters', 'onChange', {});
    expect(page.shown()).toContain('120 tickets selected');
    await page.press('Leave out');
    expect(called(page, 'exclude-tickets').map((payload) => (payload as { ids: unknown[] }).ids.length)).toEqual([100, 20]);
    expect(page.shown()).toContain('2 tickets changed.');
    expect(called(page, 'review-rows').map((payload) => (payload as { ids?: unknown[] }).ids?.length)).toEqual([undefined, 120]);
    await page.press('Clear selection');
    expect(page.shown()).not.toContain('Leave out');
  });

  it('keeps what a later answer told when an earlier one arrives after it', async () => {
    let arrive = (): void => undefined;
    const excluded = (order: number) => ({ ok: true, value: { rows: packed([record(order, { excluded: true })]), cuts: [], used: null } });
    const rows = ({ ids }: { readonly ids?: readonly string[] }): Promise<unknown> => {
      if (ids === undefined) return ok({ rows: packed([record(1), record(2)]), cuts: [], used: null });
      if (!ids.includes(idOf(1))) return Promise.resolve(excluded(2));
      return new Promise((resolve) => {
        arrive = () => { resolve(excluded(1)); };
      });
    };
    const page = await review([record(1), record(2)], { 'review-rows': rows });
    for (const order of ['1', '2']) {
      await page.act('Checkbox', order, 'onChange', {});
      await page.press('Leave out');
      await page.press('Clear selection');
    }
    const left = (): string | undefined => page.shown().find((text) => text.endsWith('left out'))?.split(', ')[1];
    expect(left()).toBe('1 left out');
    arrive();
    await settled();
    expect(left()).toBe('2 left out');
  });

  it('sets one field for the selected, and refuses points that are none', async () => {
    const page = await review(TICKETS);
    await page.act('Checkbox', '2', 'onChange', {});
    await page.act('Select', 'bulk-field', 'onChange', { value: 'storyPoints', label: '' });
    await page.act('Textfield', 'bulk-storyPoints', 'onChange', typed('many'));
    expect(page.shown()).toContain('A number from 0 to 1000.');
    await page.act('Textfield', 'bulk-storyPoints', 'onChange', typed('3,5'));
    await page.press('Apply');
    expect(called(page, 'assign-tickets')).toEqual([{ sessionId: expect.any(String) as string, ids: [idOf(2)], assignment: { storyPoints: 3.5 } }]);
  });

  it('says how many of several tickets are held back by errors', async () => {
    const page = await review(TICKETS, { 'mark-ready': () => ok({ changed: 1, heldBack: 1 }) });
    for (const order of ['1', '2']) await page.act('Checkbox', order, 'onChange', {});
    await page.press('Mark ready');
    expect(page.shown()).toEqual(expect.arrayContaining(['1 ticket changed.', expect.stringMatching(/^1 ticket rests on errors in the sheets and is not ready/) as string]));
  });

  it('says what was refused and by which reference', async () => {
    const page = await review(TICKETS, { 'mark-ready': () => refused('errors-open', 'Build thing 2 rests on an error in the sheets.') });
    await page.act('Checkbox', '2', 'onChange', {});
    await page.press('Mark ready');
    expect(page.shown()).toEqual(expect.arrayContaining(['Build thing 2 rests on an error in the sheets.', 'Do something.', 'Reference: ref1']));
  });

  it('has a state for no tickets, for an error, and goes on where only the people are unknown', async () => {
    expect(all((await review([])).now()).find(({ type }) => type === 'EmptyState')?.props).toMatchObject({ header: 'No ticket yet' });
    expect((await review([], { 'review-rows': () => refused('x', 'It broke.') })).shown()).toContain('It broke.');
    const page = await review(TICKETS, { 'project-context': () => refused('project-unreadable', 'No.') });
    expect(titlesOf(page)).toHaveLength(3);
    expect(page.shown()).toContain('The people, sprints and priorities of this project could not be read.');
  });
});

describe('a ticket', () => {
  const TICKETS = [record(1, { ready: false, questions: 1, dependsOn: [idOf(2)] }), record(2), record(3)];
  const opened = async (answers: Readonly<Record<string, Answer>> = {}): Promise<OpenPage> => {
    const page = await review(TICKETS, answers);
    await page.press('Build thing 1');
    return page;
  };

  it('is drawn from the very document, with its rows and findings beside it', async () => {
    const finding = { fingerprint: 'f', severity: 'warning', code: 'x', file: 'Fields.csv', row: 4, column: 'Field type', value: '', message: 'Odd.', suggestion: 'Look.', cause: '', fix: null, related: [] };
    const page = await opened({ 'get-ticket-document': () => ok(documentOf(TICKETS[0] ?? record(1), { findings: [finding], attachment: 'thing.md' })), 'lint-draft': () => ok({ version: 1, faults: [{ rule: 'story', message: 'Two sentences.' }] }) });
    expect(all(page.now()).find(({ type }) => type === 'AdfRenderer')?.props['document']).toMatchObject({ type: 'doc' });
    expect(page.shown()).toEqual(expect.arrayContaining(['User story: Two sentences.', '1 of 3', 'To look at']));
    await tab(page, 'ticket-tabs', 2);
    expect(page.shown()).toEqual(expect.arrayContaining(['Bundles.csv', 'Name: Event']));
    await tab(page, 'ticket-tabs', 3);
    expect(page.shown()).toEqual(expect.arrayContaining(['Fields.csv, row 4, Field type', 'Odd.', 'What to do: Look.']));
  });

  it('saves what is typed within two seconds under the version that was read', async () => {
    const page = await opened({ 'edit-ticket': ({ version }) => ok(documentOf({ ...record(1), version: Number(version) + 1 }, { edits: { prose: { know: ['One.', 'Two.'] } }, content: { ...aBody().content, prose: { ...aBody().content.prose, know: ['One.', 'Two.'] } } })) });
    await page.act('TextArea', 'edit-know', 'onChange', typed('One.\nTwo.'));
    await waited(1_100);
    expect(called(page, 'edit-ticket')).toEqual([{ sessionId: expect.any(String) as string, id: idOf(1), version: 1, prose: { know: ['One.', 'Two.'] } }]);
    expect(called(page, 'lint-draft').length).toBeGreaterThan(1);
    expect(page.shown()).toContain('Back to the written text');
    await page.press('Back to the written text');
    expect(called(page, 'reset-ticket')).toMatchObject([{ version: 2 }]);
  });

  it('shows both versions where somebody else changed the same text', async () => {
    let reads = 0;
    const theirs = { ...aBody().content, prose: { ...aBody().content.prose, story: 'Theirs.' } };
    const page = await opened({
      'get-ticket-document': () => ok(documentOf({ ...record(1), version: (reads += 1) }, reads === 1 ? {} : { content: theirs })),
      'edit-ticket': ({ version }) => (version === 1 ? refused('changed-meanwhile', 'Late.') : ok(documentOf({ ...record(1), version: 3 }))),
    });
    await page.act('TextArea', 'edit-story', 'onChange', typed('Mine.'));
    await waited(1_200);
    expect(page.shown()).toEqual(expect.arrayContaining(['Yours', 'Mine.', 'Stored now', 'Theirs.']));
    await page.press('Save mine');
    expect(called(page, 'edit-ticket').at(-1)).toMatchObject({ version: 2, prose: { story: 'Mine.' } });
  });

  it('does not send a title that is empty', async () => {
    const page = await opened();
    await page.act('Textfield', 'edit-title', 'onChange', typed('  '));
    await waited(1_100);
    expect(page.shown()).toContain('A title is needed.');
    expect(called(page, 'edit-ticket')).toEqual([]);
  });

  it('is marked ready, and the next one opens', async () => {
    const page = await opened();
    await page.press('Ready and next');
    expect(called(page, 'mark-ready')).toMatchObject([{ ids: [idOf(1)], ready: true }]);
    expect(all(page.now()).find(({ type, props }) => type === 'Heading' && props['as'] === 'h2')?.children?.map(texts).flat()).toEqual(['Build thing 2']);
    await page.press('Previous');
    await page.press('Leave out');
    expect(called(page, 'exclude-tickets')).toMatchObject([{ ids: [idOf(1)], excluded: true }]);
    await page.press('Back to the list');
    expect(page.shown()).toEqual(expect.arrayContaining(['2 of 2 tickets ready, 1 left out', 'Left out']));
  });

  it('gets and loses dependencies, and a circle is told', async () => {
    const page = await opened({ 'set-dependency': ({ wanted }) => (wanted === true ? refused('circle', '“A” would wait for “B”, that for “A”: a circle.') : ok(documentOf({ ...record(1), dependsOn: [], version: 2 }))) });
    await tab(page, 'ticket-tabs', 4);
    await page.act('Textfield', 'find-blocker', 'onChange', typed('3'));
    await page.press('Add');
    expect(called(page, 'set-dependency').at(-1)).toMatchObject({ blocker: idOf(3), wanted: true, version: 1 });
    expect(page.shown()).toContain('“A” would wait for “B”, that for “A”: a circle.');
    await page.press('Remove');
    expect(called(page, 'set-dependency').at(-1)).toMatchObject({ blocker: idOf(2), wanted: false });
    expect(page.shown()).toContain('It waits for nothing.');
  });

  it('is assigned field by field', async () => {
    const page = await opened();
    await tab(page, 'ticket-tabs', 1);
    await page.act('Select', 'ticket-assigneeId', 'onChange', { value: 'kim', label: 'Kim' });
    await page.act('Textfield', 'ticket-labels', 'onChange', typed('drupal  content'));
    await waited(1_100);
    expect(called(page, 'assign-tickets')).toEqual([{ sessionId: expect.any(String) as string, ids: [idOf(1)], assignment: { assigneeId: 'kim', labels: ['drupal', 'content'] } }]);
  });

  it('that Jira has is not changed here', async () => {
    const page = await opened({ 'get-ticket-document': () => ok(documentOf({ ...record(1), issueKey: 'DEMO-4', issueId: '4' })) });
    expect(page.shown()).toContain('This ticket is the issue DEMO-4. Change it there.');
    expect(page.shown()).not.toContain('Ready and next');
    expect(all(page.now()).filter(({ type }) => type === 'TextArea').every(({ props }) => props['isDisabled'] === true)).toBe(true);
  });

  it('says what went wrong where it cannot be read', async () => {
    const page = await opened({ 'get-ticket-document': () => refused('ticket-not-found', 'Gone.') });
    expect(page.shown()).toEqual(expect.arrayContaining(['Gone.', 'Back to the list']));
  });
});

describe('the other parts of the review', () => {
  const TICKETS = [record(1, { questions: 1 }), record(2, { dependsOn: [idOf(1)] })];

  it('list open questions by phase and ticket, more on demand, and open the ticket', async () => {
    const page = await review(TICKETS, {
      'open-questions': ({ from }) =>
        ok({ questions: 2, asking: 2, next: from === 0 ? 50 : null, tickets: [{ id: idOf(from === 0 ? 1 : 2), title: `Build thing ${from === 0 ? '1' : '2'}`, phase: 'content_types', questions: [{ text: `Which ${String(from)}?`, rows: ['Fields.csv row 2'] }] }] }),
      'question-list': () => ok({ format: 'markdown', text: '# Open questions' }),
    });
    await tab(page, 'review-tabs', 1);
    expect(page.shown()).toEqual(expect.arrayContaining(['2 questions in 2 tickets that the sheets leave open', 'Content types', 'Which 0? (Fields.csv row 2)']));
    await page.press('Show more');
    expect(page.shown()).toContain('Which 50? (Fields.csv row 2)');
    await page.press('Show as text to copy');
    expect(all(page.now()).find(({ type }) => type === 'TextArea')?.props).toMatchObject({ value: '# Open questions', isReadOnly: true });
    await page.press('Build thing 2');
    expect(page.shown()).toContain('2 of 2');
  });

  it('have a state for no questions', async () => {
    const page = await review(TICKETS, { 'open-questions': () => ok({ questions: 0, asking: 0, tickets: [], next: null }) });
    await tab(page, 'review-tabs', 1);
    expect(all(page.now()).find(({ type }) => type === 'EmptyState')?.props).toMatchObject({ header: 'No open question' });
  });

  it('give the graph to its Frame, open what is chosen there, and say the same as a list', async () => {
    const page = await review(TICKETS);
    await tab(page, 'review-tabs', 2);
    expect(all(page.now()).find(({ type }) => type === 'Frame')?.props).toMatchObject({ resource: 'graph-frame' });
    await page.event(GRAPH_EVENTS.ready, {});
    expect(page.sent.find(([name]) => name === GRAPH_EVENTS.draw)?.[1]).toMatchObject({ edges: [[1, 2]], nodes: [{ order: 1 }, { order: 2 }], cuts: [] });
    await page.press('As a list');
    expect(page.shown()).toEqual(expect.arrayContaining(['Build thing 2', 'Build thing 1']));
    await page.press('As a picture');
    await page.event(GRAPH_EVENTS.open, { order: 2 });
    expect(page.shown()).toContain('2 of 2');
  });

  it('tell what no sheet holds', async () => {
    const none = { textFormats: [], searchIndexes: [], breakpoints: [], imageEffects: [], imageSizes: [], viewModes: [] };
    const page = await review(TICKETS, { 'presupposed-list': () => ok({ parts: { ...none, modules: [{ name: 'Pathauto', remark: 'Contributed', rows: ['Bundles.csv row 2'], isThere: true }] }, document: { format: 'markdown', text: '' } }) });
    await tab(page, 'review-tabs', 3);
    expect(page.shown()).toEqual(expect.arrayContaining(['Modules', 'Pathauto', 'Contributed', 'Bundles.csv row 2', 'on the site already']));
  });
});

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
