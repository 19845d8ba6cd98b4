import type { CellChange } from '../../domain/finding';
import { sheetsOf } from '../testing/build';
import { applyChanges, inverse, netChanges, staleFindings } from '.';

const SHEETS = sheetsOf({
  bundles: [['Name', 'Machine name', 'Type'], ['Event', 'Event', 'Content type'], ['News'], [], ['Topic ', 'topic', 'Vocabulary']],
});
const change = (row: number, column: string, old: string, text: string, file = 'Bundles.csv'): CellChange => ({ file, row, column, old, new: text });
const texts = (sheets: typeof SHEETS | readonly (typeof SHEETS)[number][]): readonly (readonly string[])[] => sheets.flatMap((sheet) => sheet.rows.map((row) => row.texts));
const RENAME = change(2, 'Machine name', 'Event', 'event');

describe('changes laid over sheets', () => {
  it('replace a cell that holds the old text, and leave the sheets given alone', () => {
    const done = applyChanges(SHEETS, [RENAME]);
    expect(texts(done.sheets)).toEqual([['Event', 'event', 'Content type'], ['News'], ['Topic ', 'topic', 'Vocabulary']]);
    expect(done).toMatchObject({ applied: [RENAME], already: [], stale: [] });
    expect(texts(SHEETS)[0]).toEqual(['Event', 'Event', 'Content type']);
  });

  it('fill a row that ends before the cell', () => {
    const type = change(3, 'Type', '', 'Content type');
    expect(texts(applyChanges(SHEETS, [type]).sheets)[1]).toEqual(['News', '', 'Content type']);
  });

  it('tell, and never force, what does not fit to the letter', () => {
    const wrong = [change(5, 'Name', 'Topic', 'Theme'), change(9, 'Name', '', 'x'), change(2, 'Nowhere', '', 'x'), change(2, 'Name', '', 'x', 'Fields.csv'), change(4, 'Name', '', 'x')];
    const done = applyChanges(SHEETS, wrong);
    expect(done.sheets).toEqual(SHEETS);
    expect(done.sheets[0]).toBe(SHEETS[0]);
    expect(done.stale.map(({ found }) => found)).toEqual(['Topic ', null, null, null, null]);
    expect(staleFindings(done.stale)).toMatchObject([
      { severity: 'info', code: 'change-stale', file: 'Bundles.csv', row: 5, column: 'Name', value: 'Topic ', message: expect.stringContaining('the cell holds “Topic ”') as string },
      { message: expect.stringContaining('no such cell') as string },
      {}, {}, {},
    ]);
  });

  it('know what the sheets hold already, also in the middle of a way', () => {
    const way = [change(2, 'Name', 'Evnt', 'event'), change(2, 'Name', 'event', 'Event'), change(2, 'Name', 'Event', 'Events')];
    const done = applyChanges(SHEETS, way);
    expect(done).toMatchObject({ applied: way.slice(2), already: way.slice(0, 2), stale: [] });
    expect(texts(done.sheets)[0]?.[0]).toBe('Events');
    expect(applyChanges(done.sheets, way)).toMatchObject({ applied: [], already: way });
  });

  it('follow the latest way that a cell stands on, where an upload began another one', () => {
    const ways = [change(2, 'Name', 'Other', 'Event'), change(2, 'Name', 'Event', 'Gone'), change(2, 'Name', 'Event', 'Events')];
    const done = applyChanges(SHEETS, ways);
    expect(texts(done.sheets)[0]?.[0]).toBe('Events');
    expect(done).toMatchObject({ applied: ways.slice(2), stale: [{ change: ways[0] }, { change: ways[1] }] });
  });

  it('come to one net change for each cell, in the order of the sheets', () => {
    const list = [change(5, 'Name', 'Topic ', 'Topic'), RENAME, change(2, 'Machine name', 'event', 'events'), change(3, 'Name', 'News', 'New'), change(3, 'Name', 'New', 'News')];
    expect(netChanges(SHEETS, applyChanges(SHEETS, list))).toEqual([change(2, 'Machine name', 'Event', 'events'), list[0]]);
  });

  it('are taken back by their inverse', () => {
    const list = [RENAME, change(2, 'Machine name', 'event', 'events')];
    expect(inverse(list)).toEqual([change(2, 'Machine name', 'events', 'event'), change(2, 'Machine name', 'event', 'Event')]);
    expect(applyChanges(applyChanges(SHEETS, list).sheets, inverse(list)).sheets).toEqual(SHEETS);
  });

  it('mean the column that the registry knows, where two have one header', () => {
    const [sheet] = sheetsOf({ bundles: [['Notes', 'Name', 'Notes'], ['a', 'b', 'c']] });
    if (sheet === undefined) throw new Error('No sheet.');
    const columns = sheet.columns.map((column) => (column.index === 0 ? { ...column, key: null } : column.index === 2 ? { ...column, key: 'notes' } : column));
    expect(texts(applyChanges([{ ...sheet, columns }], [change(2, 'Notes', 'c', 'd')]).sheets)).toEqual([['a', 'b', 'd']]);
  });
});
