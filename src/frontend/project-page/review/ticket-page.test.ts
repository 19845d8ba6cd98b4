import { aBody } from '../../../testing/samples';
import { all, texts, type OpenPage } from '../../testing/page';
import { called, documentOf, idOf, ok, record, refused, review, tab, typed, waited, type Answer } from './testing/review-page';

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
