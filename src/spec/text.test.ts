import { fold, isErrorLiteral, isNothing, skeleton } from './text';

describe('texts', () => {
  it('are compared without case, with plain blanks, dashes and quotes', () => {
    expect(fold('  How\u2011To\u00a0 \u201cTab\u201d ')).toBe('how-to "tab"');
    expect(fold('Plain Name')).toBe('plain name');
    expect(fold('Cafe\u0301')).toBe(fold('Caf\u00e9'));
  });

  it('say nothing where authors write a dash, n/a or a broken formula', () => {
    expect(['', ' ', '-', '\u2014', 'N/A', 'none', '#REF!'].every(isNothing)).toBe(true);
    expect(['No', 'All', '--x'].some(isNothing)).toBe(false);
    expect(isErrorLiteral('#N/A')).toBe(true);
    expect(isErrorLiteral('#1')).toBe(false);
  });

  it('have a skeleton of letters and digits', () => {
    expect(skeleton('Stacked layout (prototype)')).toBe(skeleton('Stacked Layout \u2013 prototype'));
  });
});
