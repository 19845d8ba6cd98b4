import type { Prose, TicketContent } from '../../domain/ticket';
import { bundlesTable, fieldsTable } from '../testing/tables';
import { ticketOf, type Written } from '../testing/tickets-of';
import { lintTicket, lintTitles } from '.';

const STORY = { Bundle: 'Story (Content type)' };
const written = ticketOf(
  {
    bundles: bundlesTable({ Name: 'Story', 'Machine name': 'story', 'URL alias pattern': 'stories/[node:title]' }),
    fields: fieldsTable(
      { ...STORY, 'Field label': 'Teaser', 'Machine name': 'field_teaser', 'Settings/notes': 'Max length 80', 'Help text': 'Be brief' },
      { ...STORY, 'Field label': 'Body', 'Machine name': 'field_body', "Req'd": 'y' },
      { ...STORY, 'Field label': 'Mass. Register', 'Machine name': 'field_register', "Req'd": 'y' },
    ),
  },
  'Story',
);
const { content } = written;

const rulesOf = ({ spec, ticket }: Written, changed: TicketContent): string[] => [...new Set(lintTicket(changed, spec, ticket).map(({ rule }) => rule))];
const rules = (changed: Partial<TicketContent>): string[] => rulesOf(written, { ...content, ...changed });
const withProse = (changed: Partial<Prose>): string[] => rules({ prose: { ...content.prose, ...changed } });
const also = (criterion: string): string[] => withProse({ criteria: [...content.prose.criteria.slice(0, 5), criterion] });

describe('the lint of a ticket', () => {
  it('finds nothing in what the rules wrote', () => {
    expect(lintTicket(content, written.spec, written.ticket)).toEqual([]);
  });

  it.each([
    ['title-verb', { title: 'Story' }],
    ['title-words', { title: `Configure content type: Story ${'and so on '.repeat(5)}` }],
    ['title-length', { title: `Configure ${'x'.repeat(250)}` }],
  ])('%s', (rule, changed) => {
    expect(rules(changed)).toEqual([rule]);
  });

  it('wants one sentence of story', () => {
    expect(withProse({ story: null })).toEqual(['story']);
    expect(withProse({ story: 'As an editor, I want stories. They should be good.' })).toContain('story');
    expect(withProse({ story: 'As an editor, I want stories, e.g. Teaser and Body.' })).toEqual([]);
  });

  it('wants three to seven criteria, of one sentence each, and nothing twice', () => {
    expect(withProse({ criteria: content.prose.criteria.slice(0, 2) })).toContain('criteria-count');
    expect(withProse({ criteria: Array.from({ length: 8 }, (_, index) => `Story has Teaser ${'!'.repeat(index)}`) })).toEqual(['criteria-count']);
    expect(also('Body is required. Teaser is not.')).toEqual(['criterion-sentence']);
    expect(also('Mass. Register is required.')).toEqual([]);
    expect(also('Teaser reads "One thing. Another thing".')).toEqual(['unknown-label']);
    expect(withProse({ know: ['Teaser is short.', 'Teaser is short.'] })).toEqual(['repeated']);
  });

  it.each(['Teaser works as expected.', 'Teaser is set up properly.', 'Story has various fields.', 'What the site has for Teaser agrees with row 2 in every column.', 'Body and Teaser are easy to use.', 'Story meets all requirements.'])('finds a phrase that would fit any ticket: %s', (criterion) => {
    expect(also(criterion)).toEqual(['boilerplate']);
  });

  it('does not mind such a phrase where the sheet has it', () => {
    expect(also('The help text reads "Be brief".')).toEqual([]);
    const various = ticketOf({ bundles: bundlesTable({ Name: 'Story', 'Machine name': 'story', Description: 'A page for various kinds of stories' }), fields: fieldsTable({ ...STORY, 'Field label': 'Body', 'Machine name': 'field_body' }) }, 'Story');
    expect(various.content.prose.story).toContain('various');
    expect(rulesOf(various, various.content)).toEqual([]);
  });

  it.each(['The page opens.', 'Every editor finds it.', 'The list is sorted.', 'The other rows stand as they are.'])('finds a criterion that names nothing of the rows: %s', (criterion) => {
    expect(also(criterion)).toEqual(['names-nothing']);
  });

  it.each([
    ['unknown-number', 'Teaser takes 80 characters and no more than 97.'],
    ['unknown-number', 'Teaser takes up to four values.'],
    ['unknown-number', 'Saving is refused while one of the 17 required fields of Story is empty.'],
    ['unknown-number', 'Teaser, Body and 40 others are on the form.'],
    ['unknown-name', 'The field `field_teaser` is there, `field_hero` is not.'],
    ['unknown-name', 'The field_hero of Story is there.'],
    ['unknown-name', 'Story answers at `/articles/example`.'],
    ['unknown-name', 'Teaser is at `/admin/structure/types/manage/article/fields`.'],
    ['unknown-name', 'Story is `node.type.article`.'],
    ['unknown-label', 'Teaser says "Be verbose".'],
    ['unknown-label', 'Teaser says "e brie".'],
  ])('%s: %s', (rule, criterion) => {
    expect(also(criterion)).toEqual([rule]);
  });

  it.each([
    'Row 2 and rows 2–3 have `node.type.story` and `/node/add/story`.',
    'Two fields of Story are required, one is not.',
    'Story answers at `/stories/example`.',
    'Teaser, Body and 2 others are on the form.',
    'Manage fields at `/admin/structure/types/manage/story/fields` lists field_teaser.',
  ])('knows what the rows give and what counts them: %s', (criterion) => {
    expect(also(criterion)).toEqual([]);
  });

  it('misses a note that does not surface', () => {
    expect(rules({ configuration: content.configuration.filter(({ kind }) => kind !== 'notes' && kind !== 'table') })).toContain('note-missing');
  });

  it('finds titles that several tickets share', () => {
    expect([...lintTitles([{ id: 'a', title: 'X' }, { id: 'b', title: 'Y' }, { id: 'c', title: 'X' }]).keys()]).toEqual(['a', 'c']);
  });
});

describe('the length of a ticket', () => {
  const ticketWith = (fields: number): Written =>
    ticketOf({ bundles: bundlesTable({ Name: 'Story', 'Machine name': 'story' }), fields: fieldsTable(...Array.from({ length: fields }, (_, index) => ({ ...STORY, 'Field label': `F${String(index)}`, 'Machine name': `field_${String(index)}` }))) }, 'Story');
  const longAs = (ticket: Written, words: number): string[] => rulesOf(ticket, { ...ticket.content, questions: [], prose: { ...ticket.content.prose, story: 'As an editor, I want Story.', assumed: [], know: [`Story ${'and F0 '.repeat((words - 19) / 2)}`], criteria: ['Story has F0.', 'F1 is there.', 'Story can be saved with F0.'] } });

  it.each([
    [2, 26, []],
    [2, 24, ['length']],
    [2, 290, []],
    [2, 310, ['length']],
    [9, 98, ['length']],
    [9, 102, []],
    [19, 360, []],
    [19, 400, ['length']],
    [39, 545, []],
    [60, 560, ['length']],
  ])('%d fields, about %d words', (fields, words, expected) => {
    expect(longAs(ticketWith(fields), words)).toEqual(expected);
  });
});
