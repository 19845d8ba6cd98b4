import { blockersOf, bundles, fields, planOf, rowsIn, titlesOf } from '../testing/plan-of';

const PARAGRAPHS = 'Entity Reference Revisions (paragraphs)';
const type = (name: string, status = 'a'): string[] => [name, name.toLowerCase().replaceAll(' ', '_'), status, 'Paragraph type'];
const uses = (parent: string, child: string): string[] => [
  `${parent} (Paragraph type)`,
  `${child}s`,
  `field_${child.toLowerCase().replaceAll(' ', '_')}`,
  'a',
  PARAGRAPHS,
  `${child} (Paragraph type)`,
];

describe('paragraph families', () => {
  it('put a type with the one parent that uses it', () => {
    const plan = planOf({ bundles: bundles(type('CTA Item'), type('CTAs')), fields: fields(uses('CTAs', 'CTA Item')) });
    expect(titlesOf(plan)).toEqual(['Configure paragraph types: CTAs and CTA Item']);
    expect(rowsIn(plan, 'Configure paragraph types: CTAs and CTA Item', 'build')).toEqual(['Bundles.csv 3', 'Fields.csv 2', 'Bundles.csv 2']);
  });

  it('name the parent first, then the children by name, however the sheet has them', () => {
    const longer = ['A (Paragraph type)', 'Text', 'field_text', 'a', 'Text (plain)'];
    const plan = planOf({ bundles: bundles(type('Z'), type('Top'), type('A')), fields: fields(uses('Top', 'Z'), uses('Top', 'A'), longer) });
    expect(titlesOf(plan)).toEqual(['Configure paragraph types: Top, A and Z']);
  });

  it('leave a type that two parents use on its own, and let it block both', () => {
    const plan = planOf({ bundles: bundles(type('A'), type('B'), type('Link')), fields: fields(uses('A', 'Link'), uses('B', 'Link')) });
    expect(titlesOf(plan)).toEqual(['Configure paragraph type: Link', 'Configure paragraph type: A', 'Configure paragraph type: B']);
    expect(blockersOf(plan, 'Configure paragraph type: A')).toEqual(['Configure paragraph type: Link']);
  });

  it('do not count a parent whose field is dropped', () => {
    const [bundle = '', label = '', name = '', , ...rest] = uses('B', 'Link');
    const plan = planOf({ bundles: bundles(type('A'), type('B'), type('Link')), fields: fields(uses('A', 'Link'), [bundle, label, name, 'd', ...rest]) });
    expect(titlesOf(plan)).toContain('Configure paragraph types: A and Link');
  });

  it('do not join a parent that exists', () => {
    const plan = planOf({ bundles: bundles(type('A', 'x'), type('Link')), fields: fields(uses('A', 'Link')) });
    expect(titlesOf(plan)).toEqual(['Configure paragraph type: Link', 'Change paragraph type: A']);
  });

  it('hold four types at most, and go on in a further ticket', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const chain = names.slice(1).map((name, index) => uses(names[index] ?? '', name));
    const plan = planOf({ bundles: bundles(...names.map((name) => type(name))), fields: fields(...chain) });
    expect(titlesOf(plan)).toEqual(['Configure paragraph types: E and F', 'Configure paragraph types: A, B and 2 more']);
    expect(blockersOf(plan, 'Configure paragraph types: A, B and 2 more')).toEqual(['Configure paragraph types: E and F']);
  });

  it('hold thirty rows at most: the smallest children join first', () => {
    const big = Array.from({ length: 25 }, (_, index) => ['Big (Paragraph type)', `F${String(index)}`, `field_${String(index)}`, 'a', 'Text (plain)']);
    const plan = planOf({
      bundles: bundles(type('Parent'), type('Big'), type('Small')),
      fields: fields(uses('Parent', 'Big'), uses('Parent', 'Small'), ...big, ...Array.from({ length: 8 }, (_, index) => ['Small (Paragraph type)', `S${String(index)}`, `field_s${String(index)}`, 'a', 'Text (plain)'])),
    });
    expect(titlesOf(plan)).toEqual(['Configure paragraph type: Big', 'Configure paragraph types: Parent and Small']);
  });

  it('open a circle of only parents at its first name', () => {
    const plan = planOf({ bundles: bundles(type('B'), type('A')), fields: fields(uses('A', 'B'), uses('B', 'A')) });
    expect(titlesOf(plan)).toEqual(['Configure paragraph types: A and B']);
  });

  it('take a short block between separator rows as a hint where the target is empty', () => {
    const carousel = ['Carousel (Paragraph type)', 'Slides', 'field_slides', 'a', PARAGRAPHS, ''];
    const rows = [type('Carousel'), type('Slide'), [], type('Quote')];
    expect(titlesOf(planOf({ bundles: bundles(...rows), fields: fields(carousel) }))).toEqual([
      'Configure paragraph types: Carousel and Slide',
      'Configure paragraph type: Quote',
    ]);
    expect(titlesOf(planOf({ bundles: bundles(type('Carousel'), type('Slide')), fields: fields(carousel) }))).toHaveLength(2);
  });
});
