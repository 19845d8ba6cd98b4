import { specOf } from '../spec/testing/build';
import { makePlan } from './make-plan';
import { blockersOf, bundles, fields, planOf, planOptions, ticket, titlesOf } from './testing/plan-of';

const refers = (from: string, to: string): string[] => [from, `To ${to}`, `field_${to.slice(0, 3).toLowerCase()}`, 'a', 'Entity reference', to];

describe('what blocks, and what only must exist', () => {
  const plan = planOf({
    bundles: bundles(
      ['Story', 'story', 'a', 'Content type', 'Shown as Big Card. Site admins only.'],
      ['College', 'college', 'a', 'Content type'],
      ['Tags', 'tags', 'a', 'Vocabulary'],
      ['Image', 'image', 'x', 'Media type'],
      ['Hero', 'hero', 'a', 'Paragraph type'],
    ),
    fields: fields(
      refers('Story (Content type)', 'College (Content type)'),
      refers('Story (Content type)', 'Tags (Vocabulary)'),
      refers('Story (Content type)', 'Image (Media type)'),
      refers('Hero (Paragraph type)', 'All (Vocabulary)'),
    ),
    user_roles: [['Name', 'Machine name', 'X', 'Notes'], ['Site Admin', 'site_admin', 'a', '']],
    views: [['View name', 'Machine name', 'X', 'Base table', 'Description', 'Notes'], ['Log', 'log', 'a', 'Users', 'For every site admin', ''], ['Audit', 'audit', 'a', 'Users', '', 'Site admins only']],
  });
  const story = ticket(plan, 'Configure content type: Story');

  it('a vocabulary and a role block; a content type must exist; what is done is there already', () => {
    expect(blockersOf(plan, story.title)).toEqual(['Create role: Site Admin', 'Create vocabulary: Tags']);
    expect(story.mustExist).toEqual(['content_type:college']);
    expect(story.alreadyThere).toEqual(['media_type:image']);
  });

  it('a wildcard, and a description that names something, block nothing', () => {
    expect(blockersOf(plan, 'Configure paragraph type: Hero')).toEqual([]);
    expect(blockersOf(plan, 'Build view: Log')).toEqual([]);
    expect(blockersOf(plan, 'Build view: Audit')).toEqual(['Create role: Site Admin']);
  });

  it('a list of more than five targets is a choice: they must exist, and block nothing', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const types = names.map((name) => [name, name.toLowerCase(), 'a', 'Paragraph type']);
    const offers = (count: number): string[] => ['Page (Content type)', 'Sections', 'field_sections', 'a', 'Paragraphs', names.slice(0, count).map((name) => `${name} (Paragraph type)`).join(', ')];
    const page = ['Page', 'page', 'a', 'Content type'];
    expect(blockersOf(planOf({ bundles: bundles(page, ...types), fields: fields(offers(5)) }), 'Configure content type: Page')).toHaveLength(5);
    const choice = ticket(planOf({ bundles: bundles(page, ...types), fields: fields(offers(6)) }), 'Configure content type: Page');
    expect([choice.dependsOn.length, choice.mustExist.length]).toEqual([0, 6]);
  });
});

describe('circles', () => {
  it('are cut, with one finding that names every link left out', () => {
    const own = (from: string, to: string): string[][] => [refers(`${from} (Vocabulary)`, `${to} (Vocabulary)`)];
    const plan = planOf({
      bundles: bundles(['Alpha', 'alpha', 'a', 'Vocabulary'], ['Beta', 'beta', 'a', 'Vocabulary']),
      fields: fields(...own('Alpha', 'Beta'), ...own('Beta', 'Alpha')),
    });
    expect(plan.cuts).toEqual([{ blocker: ticket(plan, 'Create vocabulary: Beta').id, blocked: ticket(plan, 'Create vocabulary: Alpha').id }]);
    expect(plan.findings).toMatchObject([{ severity: 'info', code: 'dependency-circle', file: 'Bundles.csv', row: 2 }]);
    expect(plan.findings[0]?.message).toContain('“Create vocabulary: Alpha” does not wait for “Create vocabulary: Beta”');
    expect(blockersOf(plan, 'Create vocabulary: Beta')).toEqual(['Create vocabulary: Alpha']);
  });
});

describe('rows that belong to nothing', () => {
  it('are in a ticket all the same', () => {
    const spec = specOf({ fields: fields(['Page (Content type)', 'A', 'field_a', 'a', 'Text']) });
    const plan = makePlan({ ...spec, components: [], componentOfRow: new Map() }, planOptions());
    expect(titlesOf(plan)).toEqual(['Add field without a parent (1)']);
    expect(plan.tickets[0]?.rows).toEqual([{ ref: { file: 'Fields.csv', row: 2 }, role: 'build' }]);
  });
});

describe('ids', () => {
  it('differ between sessions, and stay when something else is renamed', () => {
    const named = (other: string): ReturnType<typeof planOf> => planOf({ bundles: bundles(['Page', 'page', 'a', 'Content type'], [other, other.toLowerCase(), 'a', 'Content type']) });
    const title = 'Configure content type: Page';
    expect(ticket(named('Event'), title).id).toBe(ticket(named('Course'), title).id);
    const elsewhere = planOf({ bundles: bundles(['Page', 'page', 'a', 'Content type']) }, { sessionId: 'other' });
    expect(ticket(elsewhere, title).id).not.toBe(ticket(named('Event'), title).id);
  });

  it('of a group stay when it shrinks to one', () => {
    const styles = (...names: readonly string[]): ReturnType<typeof planOf> => planOf({ image_styles: [['Style name', 'Machine name', 'X'], ...names.map((name) => [name, name.toLowerCase(), 'a'])] });
    expect(ticket(styles('A'), 'Create image style: A').id).toBe(ticket(styles('A', 'B'), 'Create image styles (2)').id);
  });
});
