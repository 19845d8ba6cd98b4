import { all } from '../../testing/page';
import { READY, SESSION, plan, tab } from './testing/plan-page';

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
