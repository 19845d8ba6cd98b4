import { splitNames } from './split-names';

const known = new Set(['Hours, Phone and Map', 'Link', 'A (x, y)']);
const split = (cell: string): string[] => splitNames(cell, { isKnown: (name) => known.has(name), isTyped: (name) => /\((?:Paragraph|Content) type\)$/.test(name), longest: 3 });

describe('names in a cell', () => {
  it.each([
    ['Link', ['Link']],
    ['  ', []],
    ['Link,Other ; Third\nFourth', ['Link', 'Other', 'Third', 'Fourth']],
    ['Link, Hours, Phone and Map, Link', ['Link', 'Hours, Phone and Map', 'Link']],
    ['A (x, y), Link', ['A (x, y)', 'Link']],
    ['New (one, two), Link', ['New (one, two)', 'Link']],
    ['Rich, long text (Paragraph type), Link', ['Rich, long text (Paragraph type)', 'Link']],
    ['Link, Thing (Content type),', ['Link', 'Thing (Content type)']],
    ['Open (never closed, Link', ['Open (never closed', 'Link']],
  ])('%j are %j', (cell, names) => {
    expect(split(cell)).toEqual(names);
  });
});
