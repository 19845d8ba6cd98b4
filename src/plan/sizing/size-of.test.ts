import { bundles, fields, planOf, ticket } from '../testing/plan-of';
import type { Tables } from '../../spec/testing/build';

const type = (kind: string, name = 'Page'): string[] => [name, name.toLowerCase(), 'a', kind, 'Notes'];
const rows = (count: number, noted: number, built: number, owner: string): string[][] =>
  Array.from({ length: count }, (_, index) => [owner, `F${String(index)}`, `field_${String(index)}`, 'a', 'Text', '', index < noted ? 'Note' : '', index >= count - built ? 'x' : '']);
const content = (count: number, noted: number, built: number): Tables => ({
  bundles: bundles(type('Content type')),
  fields: fields(...rows(count, noted, built, 'Page (Content type)')),
});
const repeat = (count: number, row: (index: number) => string[]): string[][] => Array.from({ length: count }, (_, index) => row(index));

/** Twelve of the fourteen example tickets, rebuilt by their counts; the removal and the one on hold are not among them. */
const EXAMPLES: readonly (readonly [what: string, size: string, tables: Tables])[] = [
  ['a content type of 41 rows, 22 with notes, 4 built', 'L', content(41, 22, 4)],
  ['a content type of 17 rows, 5 with notes, 4 built', 'M', content(17, 5, 4)],
  ['a content type of 8 rows, 4 with notes, 3 built', 'S', content(8, 4, 3)],
  ['a vocabulary of 3 fields', 'S', { bundles: bundles(type('Vocabulary')), fields: fields(...rows(3, 1, 0, 'Page (Vocabulary)')) }],
  ['a media type of 2 rows', 'S', { bundles: bundles(type('Media type')), fields: fields(...rows(2, 1, 0, 'Page (Media type)')) }],
  [
    'a paragraph type and its only child, 7 fields, 6 with notes',
    'M',
    {
      bundles: bundles(type('Paragraph type', 'CTAs'), type('Paragraph type', 'Item')),
      fields: fields(...rows(4, 2, 0, 'Item (Paragraph type)'), ...repeat(3, (index) => ['CTAs (Paragraph type)', `P${String(index)}`, `field_p${String(index)}`, 'a', 'Paragraphs', index === 0 ? 'Item (Paragraph type)' : '', 'Note'])),
    },
  ],
  [
    'one field on two media types that exist',
    'S',
    {
      bundles: bundles(['Image', 'image', 'x', 'Media type'], ['Video', 'video', 'x', 'Media type']),
      fields: fields(...['Image', 'Video'].map((name) => [`${name} (Media type)`, 'Tags', 'field_tags', 'a', 'Entity reference', '', 'Note'])),
    },
  ],
  [
    'a view of 3 displays with notes',
    'M',
    {
      views: [['View name', 'Machine name', 'X', 'Base table'], ['Facts', 'facts', 'a', 'Content']],
      view_displays: [['View', 'Title', 'Machine name', 'X', 'Display plugin', 'Notes'], ...repeat(3, (index) => ['Facts', `D${String(index)}`, `d${String(index)}`, 'a', 'Embed', 'Lists'])],
    },
  ],
  ['a role', 'S', { user_roles: [['Name', 'Machine name', 'X', 'Notes'], ['Editor', 'editor', 'a', 'Can create content but cannot edit it.']] }],
  [
    '16 view modes, all alike',
    'M',
    { view_modes: [['View Modes', 'Entity Type', 'X', 'Entities Used On', 'Notes'], ...repeat(16, (index) => [`V${String(index)}`, 'Media type', 'a', 'Image', 'Set to matching style'])] },
  ],
  [
    '11 image styles of one responsive style',
    'M',
    {
      image_styles: [['Style name', 'Machine name', 'X', 'Notes'], ...repeat(11, (index) => [`S${String(index)}`, `s${String(index)}`, 'a', 'Scale and crop'])],
      responsive_image_styles: [['Responsive style', 'Machine name', 'Image Style Group(s)', 'X'], ['Banner', 'banner', repeat(11, (index) => [`S${String(index)}`]).join(', '), 'a']],
    },
  ],
  [
    'a workflow of 4 states and 4 transitions in 16 rows',
    'M',
    {
      workflows: [['Label', 'Machine name', 'X', 'Type', 'Notes'], ['Marketing', 'marketing', 'a', 'Content moderation', 'Used on library types']],
      workflow_states: [['Workflow', 'Label', 'Machine name', 'X'], ...repeat(4, (index) => ['Marketing', `S${String(index)}`, `s${String(index)}`, 'a'])],
      workflow_transitions: [
        ['Workflow', 'Label', 'Machine name', 'X', 'From state', 'To state', 'Notes'],
        ...repeat(16, (index) => ['Marketing', `T${String(index % 4)}`, `t${String(index % 4)}`, 'a', `S${String(Math.floor(index / 4))}`, 'S0', 'Site admin can use']),
      ],
    },
  ],
];

describe('size', () => {
  it.each(EXAMPLES)('of %s is %s', (_, size, tables) => {
    const { tickets } = planOf(tables);
    expect(tickets.map((one) => one.size)).toEqual([size]);
  });

  it('says why', () => {
    expect(ticket(planOf(content(41, 22, 4)), 'Configure content type: Page').sizeReason).toBe('41 fields to build, 22 of them with notes, 4 built already');
  });

  it('counts the same field on many bundles as one piece of work', () => {
    const names = Array.from({ length: 12 }, (_, index) => `B${String(index)}`);
    const plan = planOf({
      bundles: bundles(...names.map((name) => [name, name.toLowerCase(), 'x', 'Content type'])),
      fields: fields(...names.map((name) => [`${name} (Content type)`, 'Owner', 'field_owner', 'a', 'Text', '', 'Note'])),
    });
    expect(plan.tickets).toMatchObject([{ size: 'S', sizeReason: '12 fields to build, all with notes' }]);
  });
});
