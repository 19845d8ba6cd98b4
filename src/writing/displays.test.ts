import { readDisplayNotes, withInherited } from './displays';

describe('notes on a display', () => {
  it('are read by their labels, and the rest is kept in its words', () => {
    expect(readDisplayNotes('A list of new users. Path: /new. Pager: some (5 items). Filters: status, uid (exposed), null. Contextual filters: null. Sorts: created. Fields: Title, Size (in KB, MB). Access: permission access content')).toEqual({
      path: '/new',
      pager: 'some (5 items)',
      filters: ['status', 'null'],
      exposed: ['uid'],
      contextual: [],
      sorts: ['created'],
      fields: 'Title, Size (in KB, MB)',
      access: 'permission access content',
      rest: 'A list of new users',
    });
  });

  it('of an author end with their sentence', () => {
    expect(readDisplayNotes('Path: /courses.csv, editors only.')).toMatchObject({ path: '/courses.csv', rest: 'editors only' });
    expect(readDisplayNotes('Path: /study. 24 per page, pager: load more.')).toMatchObject({ path: '/study', rest: '24 per page, pager: load more' });
    expect(readDisplayNotes('Contextual filter: subject from the URL. On the term page.')).toMatchObject({ contextual: ['subject from the URL'], rest: 'On the term page' });
    expect(readDisplayNotes('Exposed filters: type, campus.')).toMatchObject({ exposed: ['type', 'campus'], filters: [] });
    expect(readDisplayNotes('')).toMatchObject({ path: null, rest: '' });
  });

  it('take over what they do not say, filters as a whole', () => {
    const standard = readDisplayNotes('Pager: full (9 items). Filters: status, uid (exposed). Sorts: created');
    expect(withInherited(readDisplayNotes('Path: /a'), standard)).toMatchObject({ path: '/a', pager: 'full (9 items)', filters: ['status'], exposed: ['uid'], sorts: ['created'] });
    expect(withInherited(readDisplayNotes('Filters: type'), standard)).toMatchObject({ filters: ['type'], exposed: [] });
  });
});
