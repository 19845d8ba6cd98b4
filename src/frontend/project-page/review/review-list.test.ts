import { all, settled } from '../../testing/page';
import { called, headings, idOf, ok, packed, record, refused, review, titlesOf, typed } from './testing/review-page';

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
