import { csvOf } from '../../../domain/csv';

describe('the report of an export', () => {
  it('accounts for tickets, epics and links, and holds no formula', async () => {
    Object.assign(globalThis, { __bridge: { callBridge: () => Promise.resolve() } });
    const { reportRows } = await import('./report');
    const ticket = (id: string, title: string, excluded = false) => ({ planned: { id, order: 1, phase: 'roles' }, record: { id, title, issueKey: null, excluded }, questions: ['Which?'] });
    const summary = {
      manualFixes: [{ ref: 'a', issueKey: null, message: 'No person.', action: 'Set one.' }],
      results: [
        { ref: 'epic:roles', outcome: 'Success', issueKey: 'D-1', message: '' },
        { ref: 'a', outcome: 'Error', issueKey: null, message: 'Refused.' },
        { ref: 'a>b', outcome: 'NotExecuted', issueKey: null, message: '' },
      ],
    };
    const rows = reportRows(summary as unknown as Parameters<typeof reportRows>[0], [ticket('a', '=cmd()'), ticket('b', 'Second', true)] as unknown as Parameters<typeof reportRows>[1]);
    expect(rows.slice(1)).toEqual([
      ['1', '=cmd()', 'roles', 'Error', '', 'Refused.', 'No person. Set one.', 'Which?'],
      ['1', 'Second', 'roles', 'Left out', '', '', '', 'Which?'],
      ['', 'epic:roles', '', 'Success', 'D-1', '', '', ''],
      ['', '=cmd() blocks Second', '', 'NotExecuted', '', '', '', ''],
    ]);
    expect(csvOf(rows)).toContain("1,'=cmd(),roles");
  });
});
