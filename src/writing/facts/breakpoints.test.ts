import type { Component } from '../../domain/spec';
import { place, readBreakpoints } from './breakpoints';

const style = (name: string): Component => ({ id: `image_style:${name}`, kind: 'image_style', name, machineName: '', row: null, children: [] });
const placed = (text: string, ...names: readonly string[]): { readonly cells: string[]; readonly open: string[] } => {
  const breakpoints = readBreakpoints(text) ?? [];
  const { at, open } = place(names.map(style), breakpoints);
  const cells = breakpoints.flatMap(({ name, densities }) => densities.flatMap((density) => (at(name, density) === null ? [] : [`${name} ${density}: ${at(name, density)?.name ?? ''}`])));
  return { cells, open: open.map(({ name }) => name) };
};

describe('breakpoints of a cell', () => {
  it('carry their densities', () => {
    expect(readBreakpoints('Mobile (1, 1.5x, 2x), Desktop-Small (1), Desk')).toEqual([
      { name: 'Mobile', densities: ['1x', '1.5x', '2x'] },
      { name: 'Desktop-Small', densities: ['1x'] },
      { name: 'Desk', densities: ['1x'] },
    ]);
  });

  it('are not read from another form', () => {
    expect(readBreakpoints('Mobile (small)')).toBeNull();
    expect(readBreakpoints('Mobile ((1)')).toBeNull();
    expect(readBreakpoints('')).toBeNull();
  });
});

describe('the place of an image style', () => {
  it('follows from the breakpoint and the density in its name', () => {
    expect(placed('Mobile (1, 2x), Tablet (1)', 'Hero a-mobile 1x (420x270)', 'Hero a-mobile 2x 840x540', 'Hero b-tablet (768x400)')).toEqual({
      cells: ['Mobile 1x: Hero a-mobile 1x (420x270)', 'Mobile 2x: Hero a-mobile 2x 840x540', 'Tablet 1x: Hero b-tablet (768x400)'],
      open: [],
    });
  });

  it('takes the longer of two breakpoints, also written as one word', () => {
    expect(placed('Desk, Wide Desk, Mid Desk', 'Banner Desk', 'Banner Wide Desk', 'Banner MidDesk').cells).toEqual(['Desk 1x: Banner Desk', 'Wide Desk 1x: Banner Wide Desk', 'Mid Desk 1x: Banner MidDesk']);
  });

  it.each([
    ['names a breakpoint only in part', 'Desktop-Small (1), Desktop-Normal (1)', ['Featured c-desktop (671x388)']],
    ['has a word that tells it from the others', 'Mobile, Desk', ['Banner Mobile', 'Banner Big Desk']],
    ['has a density that the breakpoint does not have', 'Mobile (1)', ['Hero mobile 2x']],
    ['has two densities', 'Mobile (1, 2x)', ['Hero mobile 1x 2x']],
    ['names two breakpoints', 'Small, Large', ['Large hero small']],
    ['names none', 'Phone (1x), Desktop (1x, 2x)', ['Hero 800x450', 'Hero 1600x900']],
  ])('is open where the name %s', (_, breakpoints, names) => {
    expect(placed(breakpoints, ...names).open).toContain(names.at(-1));
  });

  it('is open where two styles claim it', () => {
    expect(placed('Mobile', 'Hero mobile (1x1)', 'Hero mobile (2x2)')).toEqual({ cells: [], open: ['Hero mobile (1x1)', 'Hero mobile (2x2)'] });
  });
});
