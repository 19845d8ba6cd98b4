import { READING_LIMITS } from '../../../domain/limits';
import { readCsv } from './read-csv';

const records = (text: string, limits = READING_LIMITS) => {
  const outcome = readCsv('a.csv', 'a', new TextEncoder().encode(text), limits);
  return outcome.ok ? { delimiter: outcome.value.delimiter, records: outcome.value.records } : `${outcome.finding.code} ${String(outcome.finding.row)}`;
};

describe('CSV', () => {
  it.each([
    [',', 'Name,Machine name\nA;B;C,a\n'],
    [';', 'Name;Machine name\n"A,B,C";a,b,c\n'],
    ['\t', 'Name\tMachine name\nA,B;C\ta\n'],
  ])('finds the separator %j by the known headers', (delimiter, text) => {
    expect(records(text)).toMatchObject({ delimiter });
  });

  it('finds the separator by an even table where no header is known', () => {
    expect(records('farbe;größe,breite\nrot;1\nblau;2\n')).toMatchObject({ delimiter: ';' });
  });

  it('takes all line ends, alone and mixed', () => {
    for (const text of ['a,b\r\nc,d\r\n', 'a,b\nc,d', 'a,b\rc,d\r', 'a,b\r\nc,d\n']) expect(records(text)).toMatchObject({ records: [['a', 'b'], ['c', 'd']] });
  });

  it('keeps quotation marks inside an unquoted cell', () => {
    expect(records('Name,Notes\nPipe 5",see "old" notes\n"B, C",d\n')).toMatchObject({ records: [['Name', 'Notes'], ['Pipe 5"', 'see "old" notes'], ['B, C', 'd']] });
  });

  it('does not merge rows where such a mark stands beside one that is never closed', () => {
    expect(records('Name,Notes\nPipe 5",a\n"B,c\nD,e\n')).toBe('quote-misplaced 2');
  });

  it('takes tab-separated text that quotes nothing, as long as all rows are even', () => {
    expect(records('Name\tNotes\n"Hello" she said\ta\n5" pipe\t"b\n')).toMatchObject({ records: [['Name', 'Notes'], ['"Hello" she said', 'a'], ['5" pipe', '"b']] });
    expect(records('Name\tNotes\n"torn\nin two\ta\nb\t"c\n')).toBe('quote-misplaced 2');
  });

  it('refuses a file of blank lines beyond reason, and takes as many as there may be', () => {
    const few = { ...READING_LIMITS, sessionRows: 2 };
    expect(records('Name,Notes\na,b\n\n\n\n\n', few)).toMatchObject({ records: { length: 6 } });
    expect(records('Name,Notes\na,b\n\n\n\n\n\n', few)).toBe('too-many-rows null');
  });

  it('hides the line that names the separator, as Excel does', () => {
    expect(records('sep=;\r\nx,y;z,1\r\na,b;c,2')).toEqual({ delimiter: ';', records: [['x,y', 'z,1'], ['a,b', 'c,2']] });
  });
});
