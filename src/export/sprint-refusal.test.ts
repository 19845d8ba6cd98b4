import { sprintFix, sprintRefusal } from './sprint-refusal';

const refused = (status: number) => ({ kind: 'refused' as const, status, problem: { messages: [], fields: {} } });

describe('a sprint that takes no issue', () => {
  it.each([
    [403, false, 'right_missing'],
    [400, false, 'right_missing'],
    [400, true, 'sprint_closed'],
    [404, true, 'sprint_closed'],
    [409, true, 'other'],
  ] as const)('status %s, with the right: %s, is %s', (status, may, why) => {
    expect(sprintRefusal(refused(status), may)).toBe(why);
  });

  it('is told apart, with who can mend it and how', () => {
    const fixes = (['right_missing', 'sprint_closed', 'other'] as const).map((why) => sprintFix(why, 'A-1', 'A', 'Said.'));
    expect(fixes).toEqual([
      { message: 'A-1 stayed in the backlog: you may not schedule issues in A.', action: 'Ask an administrator of A for the right to schedule issues, then start the export again; or ask them to move A-1 into its sprint.' },
      { message: 'A-1 stayed in the backlog: its sprint was closed or deleted. Said.', action: 'Move A-1 into an open sprint by hand.' },
      { message: 'A-1 was not moved into its sprint. Said.', action: 'Move A-1 into its sprint by hand.' },
    ]);
  });
});
