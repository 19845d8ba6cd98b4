import fc from 'fast-check';
import { survey } from '../text/survey';
import { parseRecords } from './parse-records';

const text = fc.array(fc.constantFrom('a', ',', '"', '\r', '\n', '\r\n', '"a"', '""'), { maxLength: 40 }).map((parts) => parts.join(''));

describe('line ends between quotation marks', () => {
  it('need not be named to the parser: records and faults are the same', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(',', '\t'), (csv, delimiter) => {
        const utf8 = new TextEncoder().encode(csv);
        const found = survey(utf8);
        const named = { ...found, rowEnds: found.lineEnds };
        expect(parseRecords({ utf8, survey: found }, delimiter, 1000)).toEqual(parseRecords({ utf8, survey: named }, delimiter, 1000));
      }),
      { numRuns: 3000 },
    );
  });
});
