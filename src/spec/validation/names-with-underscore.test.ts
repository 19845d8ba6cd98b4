import fc from 'fast-check';
import { namesWithUnderscore } from './names-with-underscore';

/** The definition, by the pattern alone. */
const byPattern = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]*_[\p{L}\p{N}_]*/gu) ?? [];

describe('names with an underscore', () => {
  it('are whole words, in order', () => {
    expect(namesWithUnderscore('see field_date, (field_end-date) or _x: not end date')).toEqual(['field_date', 'field_end', '_x']);
  });

  it('end where letters of any script end', () => {
    expect(namesWithUnderscore('größe_maß→feld_ü, 😀field_a')).toEqual(['größe_maß', 'feld_ü', 'field_a']);
  });

  it('are the same by either way of looking for them', () => {
    const text = fc.array(fc.constantFrom('a', 'Z', '0', '_', '_', ' ', '-', '.', '[', '`', '{', '@', '/', 'é', '😀'), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => {
        expect(namesWithUnderscore(any)).toEqual(byPattern(any));
      }),
      { numRuns: 2000 },
    );
  });
});
