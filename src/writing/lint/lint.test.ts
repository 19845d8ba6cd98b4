import type { Prose, TicketContent } from '../../domain/ticket';
import { bundlesTable, fieldsTable } from '../testing/tables';
import { ticketOf } from '../testing/tickets-of';
import { lintTicket, lintTitles } from '.';

const { content, spec, ticket } = ticketOf(
  {
    bundles: bundlesTable({ Name: 'Story', 'Machine name': 'story' }),
    fields: fieldsTable(
      { Bundle: 'Story (Content type)', 'Field label': 'Teaser', 'Machine name': 'field_teaser', 'Settings/notes': 'Max length 80', 'Help text': 'Be brief' },
      { Bundle: 'Story (Content type)', 'Field label': 'Body', 'Machine name': 'field_body', "Req'd": 'y' },
    ),
  },
  'Story',
);

const rules = (changed: Partial<TicketContent>): string[] => [...new Set(lintTicket({ ...content, ...changed }, spec, ticket).map(({ rule }) => rule))];
const withProse = (changed: Partial<Prose>): string[] => rules({ prose: { ...content.prose, ...changed } });
const also = (criterion: string): string[] => withProse({ criteria: [...content.prose.criteria.slice(0, 6), criterion] });

describe('the lint of a ticket', () => {
  it('finds nothing in what the rules wrote', () => {
    expect(lintTicket(content, spec, ticket)).toEqual([]);
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

  it('wants three to seven criteria', () => {
    expect(withProse({ criteria: content.prose.criteria.slice(0, 2) })).toEqual(['criteria-count']);
    expect(withProse({ criteria: Array.from({ length: 8 }, () => 'Story has Teaser.') })).toEqual(['criteria-count']);
  });

  it('measures the prose by the rows', () => {
    expect(withProse({ know: ['Teaser and Body. '.repeat(120)] })).toEqual(['length']);
    expect(withProse({ story: 'As an editor, I want it.', know: [], criteria: ['Teaser is.', 'Body is.', 'Story is.'] })).toEqual(['length']);
  });

  it('finds phrases that would fit any ticket, but not in a quotation of the sheet', () => {
    expect(also('Teaser works as expected.')).toEqual(['boilerplate']);
    expect(also('The help text reads "Be brief".')).toEqual([]);
  });

  it('finds numbers, names and labels that no row holds', () => {
    expect(also('Teaser takes 80 characters and no more than 97.')).toEqual(['unknown-number']);
    expect(also('The field `field_teaser` is there, `field_hero` is not.')).toEqual(['unknown-name']);
    expect(also('The form says "Be verbose".')).toEqual(['unknown-label']);
    expect(also('Row 2 and rows 2–3 have `node.type.story` and `/node/add/story`.')).toEqual([]);
  });

  it('misses a note that does not surface', () => {
    expect(rules({ configuration: content.configuration.filter(({ kind }) => kind !== 'notes') })).toEqual(['note-missing']);
  });

  it('finds titles that several tickets share', () => {
    expect([...lintTitles([{ id: 'a', title: 'X' }, { id: 'b', title: 'Y' }, { id: 'c', title: 'X' }]).keys()]).toEqual(['a', 'c']);
  });
});
