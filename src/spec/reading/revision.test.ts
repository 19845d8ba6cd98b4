import { revisionOf } from './index';
import { textFile } from './testing/files';

describe('revision', () => {
  const one = textFile('Bundles.csv', 'a');
  const two = textFile('Fields.csv', 'b');

  it('is the same for the same files in any order', () => {
    expect(revisionOf([one, two])).toBe(revisionOf([two, one]));
    expect(revisionOf([one, two])).toMatch(/^[0-9a-f]{8}$/);
  });

  it('differs with a byte, a name, and names changed about', () => {
    const others = [[one], [one, textFile('Fields.csv', 'c')], [one, textFile('Field.csv', 'b')], [textFile('Bundles.csv', 'b'), textFile('Fields.csv', 'a')]];
    expect(new Set([[one, two], ...others].map(revisionOf)).size).toBe(5);
  });
});
