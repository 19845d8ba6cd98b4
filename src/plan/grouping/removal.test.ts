import { blockersOf, bundles, fields, planOf, rowsIn, titlesOf } from '../testing/plan-of';

const VIEWS = ['View name', 'Machine name', 'X', 'Base table', 'Status'];
const DISPLAYS = ['View', 'Title', 'Machine name', 'X', 'Display plugin'];
const removed = { include: { held: false, removed: true } };

const event = {
  bundles: bundles(['Event', 'event', 'd', 'Content type'], ['Events Categories', 'events_categories', 'd', 'Vocabulary'], ['Contact', 'contact', 'a', 'Content type']),
  fields: fields(
    ['Event (Content type)', 'Category', 'field_category', 'd', 'Entity reference', 'Events Categories (Vocabulary)'],
    ['Event (Content type)', 'Address', 'field_address', 'd', 'Address'],
    ['Contact (Content type)', 'Location', 'field_address', 'a', 'Address'],
  ),
  views: [VIEWS, ['Events', 'events', 'd', 'Content', 'Enabled']],
  view_displays: [DISPLAYS, ['Events', 'All', 'all', 'd', 'Page']],
};
const title = 'Remove content type: Event, with its view and vocabulary';

describe('removals', () => {
  it('are off by default', () => {
    expect(titlesOf(planOf(event))).toEqual(['Configure content type: Contact']);
  });

  it('go by feature, after the ticket that keeps a shared field alive', () => {
    const plan = planOf(event, removed);
    expect(titlesOf(plan)).toEqual(['Configure content type: Contact', title]);
    expect(rowsIn(plan, title, 'remove')).toHaveLength(6);
    expect(blockersOf(plan, title)).toEqual(['Configure content type: Contact']);
  });

  it('wait for nothing where another bundle has the field already', () => {
    const kept = { ...event, fields: [...event.fields, ['Contact (Content type)', 'Old', 'field_category', 'x', 'Text'], ['Page (Content type)', 'Address', 'field_address', 'x', 'Address']] };
    expect(blockersOf(planOf(kept, removed), title)).toEqual([]);
  });

  it('take rows away in the ticket of their thing, else in one of their own, shared fields together', () => {
    const types = ['A', 'B', 'C', 'D'].map((name) => [name, name.toLowerCase(), 'x', 'Content type']);
    const old = (bundle: string, field: string, status = 'd'): string[] => [`${bundle} (Content type)`, field, `field_${field}`, status, 'Text'];
    const plan = planOf({ bundles: bundles(...types), fields: fields(old('A', 'one'), old('B', 'one'), old('C', 'two'), old('D', 'three'), old('D', 'new', 'a')) }, removed);
    expect(titlesOf(plan)).toEqual(['Change content type: D', 'Remove field from content types: A and B', 'Remove field from content type: C']);
    expect(rowsIn(plan, 'Change content type: D', 'remove')).toEqual(['Fields.csv 5']);
  });
});

describe('what waits', () => {
  const tables = {
    bundles: bundles(['Story', 'story', 'a', 'Content type'], ['Author', 'author', 'w', 'Vocabulary'], ['Page', 'page', 'x', 'Content type']),
    fields: fields(
      ['Story (Content type)', 'Authors', 'field_authors', 'w', 'Entity reference', 'Author (Vocabulary)'],
      ['Author (Vocabulary)', 'Blurb', 'description', 'a', 'Text'],
      ['Page (Content type)', 'Later', 'field_later', 'h', 'Text'],
    ),
  };

  it('is shown where it is missed, and has no ticket of its own', () => {
    const plan = planOf(tables);
    expect(titlesOf(plan)).toEqual(['Add fields to Author', 'Configure content type: Story']);
    expect(rowsIn(plan, 'Configure content type: Story', 'held')).toEqual(['Fields.csv 2']);
  });

  it('has tickets on request: the thing with what waits for it, and waiting rows of a thing that stays', () => {
    const plan = planOf(tables, { include: { held: true, removed: false } });
    expect(plan.tickets.map((ticket) => [ticket.title, ticket.held])).toEqual([
      ['Create vocabulary: Author', true],
      ['Configure content type: Story', false],
      ['Add waiting fields to Page', true],
    ]);
    expect(rowsIn(plan, 'Create vocabulary: Author', 'build')).toEqual(['Fields.csv 3']);
    expect(rowsIn(plan, 'Create vocabulary: Author', 'held')).toEqual(['Bundles.csv 3', 'Fields.csv 2']);
  });

  it.each([
    ['Topic', 'Author'],
    ['Author', 'Topic'],
  ])('goes with what it names first where it waits for several, in whatever order these stand: %s, %s', (...names) => {
    const plan = planOf(
      {
        bundles: bundles(['Page', 'page', 'x', 'Content type'], ...names.map((name) => [name, name.toLowerCase(), 'w', 'Vocabulary'])),
        fields: fields(['Page (Content type)', 'About', 'field_about', 'w', 'Entity reference', 'Topic (Vocabulary), Author (Vocabulary)']),
      },
      { include: { held: true, removed: false } },
    );
    expect(rowsIn(plan, 'Create vocabulary: Topic', 'held')).toContain('Fields.csv 2');
    expect(rowsIn(plan, 'Create vocabulary: Author', 'held')).not.toContain('Fields.csv 2');
  });
});

describe('coarse', () => {
  it('is one ticket per phase and kind', () => {
    expect(titlesOf(planOf({ ...event, bundles: [...event.bundles, ['Page', 'page', 'a', 'Content type']] }, { grouping: 'coarse' }))).toEqual(['Configure content types (2)']);
  });
});
