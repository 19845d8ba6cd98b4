import { blockersOf, bundles, fields, planOf, rowsIn, ticket, titlesOf } from '../testing/plan-of';

const article = ['Article', 'article', 'a', 'Content type'];
const text = (bundle: string, label: string, status: string): string[] => [bundle, label, `field_${label.toLowerCase()}`, status, 'Text (plain)'];

describe('bundles', () => {
  it('are one ticket each, with what of them exists, waits, goes or is not applicable', () => {
    const own = (label: string, status: string): string[] => text('Article (Content type)', label, status);
    const plan = planOf({ bundles: bundles(article), fields: fields(own('A', 'a'), own('X', 'x'), own('W', 'w'), own('D', 'd'), own('None', '-')) });
    const title = 'Configure content type: Article';
    expect(titlesOf(plan)).toEqual([title]);
    expect(rowsIn(plan, title, 'build')).toEqual(['Bundles.csv 2', 'Fields.csv 2']);
    expect(rowsIn(plan, title, 'exists')).toEqual(['Fields.csv 3']);
    expect(rowsIn(plan, title, 'held')).toEqual(['Fields.csv 4']);
    expect(rowsIn(plan, title, 'remove')).toEqual(['Fields.csv 5']);
    expect(plan.counts).toEqual({ rows: 6, built: 2, held: 1, done: 1, removed: 1, skipped: 1, tickets: 1, dependencies: 0, cutDependencies: 0 });
  });

  it('are a small ticket where nothing is left to build under them', () => {
    const plan = planOf({ bundles: bundles(['Slate Form', 'slate_form', 'a', 'Paragraph type']) });
    expect(ticket(plan, 'Configure paragraph type: Slate Form').size).toBe('S');
  });

  it('are changed where they exist or have changed', () => {
    const plan = planOf({
      bundles: bundles(['Article', 'article', 'x', 'Content type'], ['Page', 'page', 'c', 'Content type'], ['Event', 'event', 'x', 'Content type']),
      fields: fields(text('Article (Content type)', 'A', 'a')),
    });
    expect(titlesOf(plan)).toEqual(['Change content type: Page', 'Change content type: Article']);
    expect(rowsIn(plan, 'Change content type: Article', 'exists')).toEqual(['Bundles.csv 2']);
  });

  it.each([
    ['waits', 'w', 'waits'],
    ['goes', 'd', 'is to be deleted'],
    ['is not applicable', '-', 'is marked as not applicable'],
  ])('that %s: their rows to build are added, with an error', (_, status, why) => {
    const plan = planOf({ bundles: bundles(['Author', 'author', status, 'Vocabulary']), fields: fields(text('Author (Vocabulary)', 'Name', 'a')) });
    expect(titlesOf(plan)).toEqual(['Add fields to Author']);
    expect(ticket(plan, 'Add fields to Author').action).toBe('add_fields');
    expect(plan.findings).toMatchObject([{ severity: 'error', code: 'fields-without-bundle', file: 'Fields.csv', row: 2 }]);
    expect(plan.findings[0]?.message).toContain(why);
  });

  it('that no sheet holds are treated alike; user accounts are there on every site', () => {
    const missing = planOf({ fields: fields(text('Gone (Content type)', 'A', 'a')) });
    expect(titlesOf(missing)).toEqual(['Add fields to Gone']);
    expect(missing.findings).toHaveLength(1);
    const user = planOf({ fields: fields(text('User (User)', 'A', 'a')) });
    expect(titlesOf(user)).toEqual(['Change user account: User']);
    expect(user.findings).toEqual([]);
  });
});

describe('the same field on bundles that exist', () => {
  it('is called by all its labels', () => {
    const kinds = ['Image', 'Video', 'Slides', 'Audio'];
    const plan = planOf({
      bundles: bundles(...kinds.map((name) => [name, name.toLowerCase(), 'x', 'Media type']), ['Tags', 'tags', 'a', 'Vocabulary']),
      fields: fields(...kinds.map((name) => [`${name} (Media type)`, name === 'Audio' ? 'Common Tags' : 'Related Tags', 'field_tags', 'a', 'Entity reference', 'Tags (Vocabulary)'])),
    });
    expect(titlesOf(plan).join()).toContain('Common Tags and Related Tags');
  });

  const media = [
    ['Image', 'image', 'x', 'Media type'],
    ['Remote Video', 'remote_video', 'x', 'Media type'],
  ];
  const tags = (bundle: string): string[] => [`${bundle} (Media type)`, 'Tags', 'field_media_tags', 'a', 'Entity reference', 'Media Tags (Vocabulary)'];

  it('is one ticket, blocked by what the field needs', () => {
    const plan = planOf({
      bundles: bundles(...media, ['Media Tags', 'media_tags', 'a', 'Vocabulary']),
      fields: fields(tags('Image'), tags('Remote video')),
    });
    expect(titlesOf(plan)).toEqual(['Create vocabulary: Media Tags', 'Change media types: Image and Remote Video']);
    expect(blockersOf(plan, 'Change media types: Image and Remote Video')).toEqual(['Create vocabulary: Media Tags']);
    expect(rowsIn(plan, 'Change media types: Image and Remote Video', 'build')).toEqual(['Fields.csv 2', 'Fields.csv 3']);
  });

  it('is named by the field where there are many bundles; other fields stay with their bundle', () => {
    const names = ['A', 'B', 'C', 'D'];
    const plan = planOf({
      bundles: bundles(...names.map((name) => [name, name.toLowerCase(), 'x', 'Content type'])),
      fields: fields(...names.map((name) => text(`${name} (Content type)`, 'Owner', 'a')), text('A (Content type)', 'Own', 'a')),
    });
    expect(titlesOf(plan)).toEqual(['Change content types (4): Owner', 'Change content type: A']);
    expect(rowsIn(plan, 'Change content type: A', 'mention')).toEqual(['Fields.csv 2']);
  });

  it('names the bundles by name, however the sheet has them', () => {
    const plan = planOf({ bundles: bundles(...[...media].reverse()), fields: fields(tags('Remote Video'), tags('Image')) });
    expect(titlesOf(plan)).toEqual(['Change media types: Image and Remote Video']);
  });

  it('puts fields that go on the very same bundles together', () => {
    const both = ['Image', 'Remote Video'].flatMap((name) => [text(`${name} (Media type)`, 'One', 'a'), text(`${name} (Media type)`, 'Two', 'a')]);
    expect(titlesOf(planOf({ bundles: bundles(...media), fields: fields(...both) }))).toEqual(['Change media types: Image and Remote Video']);
  });
});

describe('vocabularies', () => {
  it('without fields go together, those with fields stand alone', () => {
    const vocabulary = (name: string): string[] => [name, name.toLowerCase(), 'a', 'Vocabulary'];
    const plan = planOf({
      bundles: bundles(vocabulary('A'), vocabulary('B'), vocabulary('C')),
      fields: fields(text('C (Vocabulary)', 'Blurb', 'a'), ['B (Vocabulary)', 'Name', '-', 'a', 'Entity label']),
    });
    expect(titlesOf(plan)).toEqual(['Create vocabularies (2 without fields)', 'Create vocabulary: C']);
  });
});

describe('the Dev column', () => {
  const built = (status: string, dev: string): string[] => ['Article (Content type)', 'A', 'field_a', status, 'Text (plain)', '', '', dev];
  const existing = bundles(['Article', 'article', 'x', 'Content type']);

  it('turns a ticket whose every row was built into a check', () => {
    const plan = planOf({ bundles: existing, fields: fields(built('a', 'x')) });
    expect(plan.tickets).toMatchObject([{ title: 'Check content type Article: already built', action: 'check', rows: [{ role: 'exists' }, { role: 'build' }] }]);
  });

  it('leaves a ticket with anything else to build as it is, and is not looked at where the policy says so', () => {
    expect(titlesOf(planOf({ bundles: bundles(article), fields: fields(built('a', 'x')) }))).toEqual(['Configure content type: Article']);
    expect(titlesOf(planOf({ bundles: existing, fields: fields(built('a', 'x')) }, { devPolicy: 'ignore' }))).toEqual(['Change content type: Article']);
    expect(titlesOf(planOf({ bundles: existing, fields: fields(built('a', '-')) }))).toEqual(['Change content type: Article']);
  });
});
