import { blockersOf, bundles, fields, planOf, rowsIn, ticket, titlesOf } from '../testing/plan-of';

const STYLES = ['Style name', 'Machine name', 'X', 'Notes'];
const RESPONSIVE = ['Responsive style', 'Machine name', 'Breakpoint Group', 'Breakpoints Used', 'Fallback Style', 'Image Style Group(s)', 'X'];
const VIEW_MODES = ['View Modes', 'Entity Type', 'X', 'Entities Used On', 'Notes', 'Format'];
const DISPLAYS = ['View', 'Title', 'Machine name', 'X', 'Display plugin', 'Notes'];
const VIEWS = ['View name', 'Machine name', 'X', 'Base table', 'Status', 'Notes'];
const style = (name: string, status = 'a'): string[] => [name, name.toLowerCase().replaceAll(' ', '_'), status, ''];

describe('image styles', () => {
  const banner = ['Banner 1', 'Banner 2', 'Banner 3', 'Banner 4', 'Banner 5'];
  const tables = {
    image_styles: [STYLES, ...[...banner, '42x42', '42x42 2x', 'Old'].map((name) => style(name, name === 'Old' ? 'c' : 'a'))],
    image_effects: [['Image style', 'Effect', 'X', 'Summary'], ['Banner 1', 'Scale', 'a', 'width 600'], ['42x42', 'Scale', 'a', '42x42']],
    responsive_image_styles: [
      RESPONSIVE,
      ['Banner', 'banner', 'theme', 'Mobile (1)', 'Banner 1', banner.join(', '), 'a'],
      ['42x42', '42x42', 'theme', 'Mobile (1)', '42x42', '42x42, 42x42 2x', 'a'],
    ],
  };

  it('go with the one responsive style that has many of its own; shared sizes are one ticket, changes another', () => {
    const plan = planOf(tables);
    expect(titlesOf(plan)).toEqual([
      'Create image styles and responsive style: Banner',
      'Create image styles (2)',
      'Change image style: Old',
      'Create responsive image style: 42x42',
    ]);
    expect(rowsIn(plan, 'Create image styles and responsive style: Banner', 'build')).toHaveLength(7);
    expect(blockersOf(plan, 'Create responsive image style: 42x42')).toEqual(['Create image styles (2)']);
  });

  it('block the view mode that is set to the responsive style of its name', () => {
    const plan = planOf({
      ...tables,
      view_modes: [VIEW_MODES, ['42x42', 'Media type', 'a', 'Image', 'set to matching responsive image style.', ''], ['Plain', 'Media type', 'a', 'Image', '', '']],
    });
    expect(blockersOf(plan, 'Set up view modes: Media (2)')).toEqual(['Create responsive image style: 42x42']);
  });
});

describe('view modes', () => {
  const plan = planOf({
    bundles: bundles(
      ['Article', 'article', 'a', 'Content type'],
      ['Page', 'page', 'a', 'Content type'],
      ['Image', 'image', 'a', 'Media type'],
      ['Old', 'old', 'x', 'Content type'],
    ),
    view_modes: [
      VIEW_MODES,
      ['Thumbnail', 'Content type', 'a', 'Article', '', ''],
      ['Card', 'Content type', 'a', 'Article, Page', '', ''],
      ['Idle', 'Content type', 'a', 'Old', '', ''],
      ['Square', 'Media type', 'a', 'Image', '', ''],
      ['Wide', 'Media type', 'a', 'Image', '', ''],
    ],
  });

  it('go with the one bundle that uses them, else per entity type, in the phase of that', () => {
    expect(titlesOf(plan)).toEqual([
      'Configure media type: Image',
      'Set up view modes: Media (2)',
      'Set up view modes: Content (2)',
      'Configure content type: Article',
      'Configure content type: Page',
    ]);
    expect(ticket(plan, 'Set up view modes: Media (2)').phase).toBe('media_and_images');
    expect(rowsIn(plan, 'Configure content type: Article', 'build')).toEqual(['Bundles.csv 2', 'View modes.csv 2']);
  });

  it('stand alone where their one bundle has no ticket of its own', () => {
    const shared = ['A', 'B'].map((name) => [`${name} (Content type)`, 'Owner', 'field_owner', 'a', 'Text']);
    const both = planOf({
      bundles: bundles(['A', 'a', 'x', 'Content type'], ['B', 'b', 'x', 'Content type']),
      fields: fields(...shared),
      view_modes: [VIEW_MODES, ['Card', 'Content type', 'a', 'A', '', '']],
    });
    expect(titlesOf(both)).toEqual(['Change content types: A and B', 'Set up view mode: Card (Content)']);
  });

  it('come before the content that uses them, and after the media type whose displays they are', () => {
    expect(blockersOf(plan, 'Configure content type: Page')).toEqual(['Set up view modes: Content (2)']);
    expect(blockersOf(plan, 'Set up view modes: Media (2)')).toEqual(['Configure media type: Image']);
  });
});

describe('views', () => {
  it('are one each with their displays; one that exists and gets displays is changed', () => {
    const plan = planOf({
      views: [VIEWS, ['Facts', 'facts', 'a', 'Content', 'Enabled', ''], ['News', 'news', 'x', 'Content', 'Enabled', ''], ['Bare', 'bare', 'a', 'Content', 'Enabled', '']],
      view_displays: [
        DISPLAYS,
        ['Facts', 'List', 'list', 'a', 'Embed', ''],
        ['Facts', 'Recent', 'recent', 'a', 'Block', ''],
        ['Facts', 'Old', 'old', 'd', 'Page', ''],
        ['News', 'Feed', 'feed', 'a', 'Feed', ''],
        ['News', 'Page', 'page', 'x', 'Page', ''],
        ['Bare', 'Gone', 'gone', 'd', 'Page', ''],
      ],
    });
    expect(titlesOf(plan)).toEqual(['Build view: Facts (2 displays)', 'Build view: Bare', 'Change view: News (1 display)']);
    expect(ticket(plan, 'Build view: Bare').size).toBe('S');
    expect(rowsIn(plan, 'Change view: News (1 display)', 'build')).toEqual(['Views displays.csv 5']);
  });

  it('wait for the bundle they are named after and for the one that has the field they use', () => {
    const plan = planOf({
      bundles: bundles(['Event', 'event', 'a', 'Content type'], ['Person', 'person', 'a', 'Content type'], ['Page', 'page', 'a', 'Content type']),
      fields: fields(['Person (Content type)', 'Rank', 'field_rank', 'a', 'List (text)'], ['Page (Content type)', 'Intro', 'field_intro', 'a', 'Text'], ['Event (Content type)', 'Intro', 'field_intro', 'a', 'Text']),
      views: [VIEWS, ['Events', 'events', 'a', 'Content', 'Enabled', ''], ['Team', 'team', 'a', 'Content', 'Enabled', '']],
      view_displays: [DISPLAYS, ['Team', 'Page', 'page', 'a', 'Page', 'Filters: field_rank_value, field_intro']],
    });
    expect(blockersOf(plan, 'Build view: Events')).toEqual(['Configure content type: Event']);
    expect(blockersOf(plan, 'Build view: Team (1 display)')).toEqual(['Configure content type: Person']);
  });
});
