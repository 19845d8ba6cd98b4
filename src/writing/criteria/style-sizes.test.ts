import type { Tables } from '../../spec/testing/build';
import { settled, ticketOf } from '../testing/tickets-of';
import { styleEffects, styleSizes, styleTraits } from './style-sizes';

const styles = (...effects: readonly (readonly string[])[]): Tables => ({
  image_styles: [['Style name', 'Machine name', 'X', 'Notes'], ...[...new Set(effects.map(([name = '']) => name))].map((name) => [name, name.toLowerCase(), 'a', effects.find(([of]) => of === name)?.[3] ?? ''])],
  image_effects: [['Image style', 'Effect', 'X', 'Summary'], ...effects.filter(([, effect]) => effect !== '').map(([name = '', effect = '', summary = '']) => [name, effect, 'a', summary])],
});
const contextOf = (...effects: readonly (readonly string[])[]) => settled(ticketOf(styles(...effects), 'image style').context);
const sizes = (...effects: readonly (readonly string[])[]): string[] => styleSizes(contextOf(...effects)).map(({ text }) => text);

describe('sizes that come out', () => {
  it('are told by what the effect does', () => {
    expect(sizes(['Card', 'Scale and crop', '190×190'])).toEqual(['A picture of any shape comes out exactly 190x190 in Card.']);
    expect(sizes(['Card', 'Scale', '480×480'])).toEqual(['A picture keeps its shape and comes out no larger than 480x480 in Card.']);
    expect(sizes(['Card', 'Scale', 'width 600'])).toEqual(['A large picture comes out 600 wide in Card, and a smaller one as it was.']);
    expect(sizes(['Card', 'Scale', 'width 600 (upscaling allowed)'])).toEqual(['Even a small picture comes out 600 wide in Card.']);
    expect(sizes(['Card', 'Scale and crop', '190×190'], ['Card', 'Convert', 'WebP'])).toEqual(['A picture of any shape comes out exactly 190x190 in Card.']);
    expect(sizes(['Card', '', '', 'Focal point scale and crop to 393x262, convert to WebP'])).toEqual(['A picture of any shape comes out exactly 393x262 in Card.']);
  });

  it.each([
    ['two effects settle them', [['Card', 'Scale', 'width 600'], ['Card', 'Crop', '20×20']]],
    ['no effect settles them', [['Card', 'Desaturate', '']]],
    ['the effect is unknown', [['Card', 'Aspect switcher', '20×20']]],
    ['the note names two', [['Card', '', '', 'Scale width 350, Scale and crop 250×100']]],
  ])('are not told where %s', (_, effects) => {
    expect(sizes(...effects)).toEqual([]);
  });

  it('of many are examples, and the count of the others', () => {
    expect(sizes(...['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [name, 'Resize', '20×20']))[0]).toBe('A picture of any shape comes out exactly 20x20 in A, 20x20 in B, 20x20 in C; the 3 others of a fixed size as their rows say.');
  });
});

describe('effects', () => {
  it('are told in order, of styles that have several alike together', () => {
    expect(styleEffects(contextOf(['A', 'Resize', '20×20'], ['A', 'Convert', 'WebP'], ['B', 'Resize', '30×30'], ['B', 'Convert', 'WebP'], ['C', 'Resize', '20×20'])).map(({ text }) => text)).toEqual(['A and B have the effects "Resize", then "Convert", in this order.']);
  });

  it('show in the format and in what is cut off', () => {
    expect(styleTraits(contextOf(['A', 'Focal Point Scale and Crop', '20×20'], ['A', 'Convert', 'WebP'])).map(({ text }) => text)).toEqual(['Moving the focal point of a picture changes what A cuts off.', 'A JPEG comes out of A as WebP.']);
  });
});
