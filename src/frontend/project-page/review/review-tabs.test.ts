import { GRAPH_EVENTS } from '../../graph/protocol';
import { all } from '../../testing/page';
import { idOf, ok, record, review, tab } from './testing/review-page';

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
