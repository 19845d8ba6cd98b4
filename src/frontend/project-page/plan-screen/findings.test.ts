import { type Answers } from '../../testing/session';
import { FOUND, READY, SESSION, finding, group, plan, tab } from './testing/plan-page';

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
