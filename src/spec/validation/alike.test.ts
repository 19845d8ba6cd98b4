import { alike } from './alike';

describe('things alike', () => {
  it('gives groups of two and more by their first member, and leaves null out', () => {
    const initial = (text: string): string | null => (text.startsWith('-') ? null : text.charAt(0));
    expect(alike(['a1', 'b1', '-1', 'c1', 'b2', 'a2', '-2', 'b3'], initial)).toEqual([
      ['a1', 'a2'],
      ['b1', 'b2', 'b3'],
    ]);
    expect(alike(['a', 'b'], initial)).toEqual([]);
  });
});
