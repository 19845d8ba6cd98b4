import type { Tables } from '../../spec/testing/build';
import { stripMarks } from '../language';
import { bundlesTable, fieldsTable } from '../testing/tables';
import { ticketOf } from '../testing/tickets-of';

const know = (tables: Tables, title: string): string => ticketOf(tables, title).content.prose.know.map(stripMarks).join('\n');

const bundles = bundlesTable(
  { Name: 'Story', 'Machine name': 'story' },
  { Name: 'Page', 'Machine name': 'page', X: 'x' },
  { Name: 'Card', 'Machine name': 'card', Type: 'Paragraph type' },
);
const cards = { 'Field label': 'Cards', 'Machine name': 'field_cards', 'Field type': 'Entity reference revisions', 'Ref. bundle': 'Card (Paragraph type)', 'Vals.': '*', 'Form widget': 'Paragraphs Stable' };

describe('what to know, gathered across sheets', () => {
  const tables: Tables = {
    bundles,
    fields: fieldsTable(
      { Bundle: 'Story (Content type)', ...cards },
      { Bundle: 'Page (Content type)', ...cards, X: 'x' },
      { Bundle: 'Card (Paragraph type)', 'Field label': 'Headline', 'Machine name': 'field_headline', 'Field group': 'Basics' },
    ),
  };

  it('says which storage exists, and who uses a type', () => {
    expect(know(tables, 'Story')).toContain('Shared fields. Cards exists already on Page: reuse it.');
    expect(know(tables, 'Story')).toContain('Needs the module Paragraphs.');
    expect(know(tables, 'Card')).toContain('Used by Story (Cards) and Page (Cards).');
    expect(know(tables, 'Card')).toContain('Needs the module Field Group.');
  });

  it('does not share storage between entity types, whatever the flag says', () => {
    const split: Tables = {
      bundles,
      fields: [
        ['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Reused Field'],
        ['Story (Content type)', 'Link', 'field_link', 'a', 'Link', 'y'],
        ['Card (Paragraph type)', 'Link', 'field_link', 'a', 'Link', 'n'],
      ],
    };
    expect(know(split, 'Story')).toContain('Link is marked as reused, but no other row has the field: create it here.');
    expect(know(split, 'Story')).not.toContain('Shared fields');
  });

  it('says what is switched on and what moderates', () => {
    const moderated: Tables = {
      bundles: [['Name', 'Machine name', 'X', 'Type', 'Mod.', 'Meta', 'Sched.'], ['Story', 'story', 'a', 'Content type', 'y', 'y', 'n']],
      workflows: [['Label', 'Machine name', 'X', 'Type', 'Notes'], ['Editorial', 'editorial', 'a', 'Content moderation', 'Used on Story (Content type)']],
    };
    expect(know(moderated, 'Story')).toContain('the sheet switches on metatags for Story.');
    expect(know(moderated, 'Story')).toContain('Story is moderated by the workflow Editorial');
  });

  it('tells what a view needs before one begins', () => {
    const view: Tables = {
      views: [['View name', 'Machine name', 'X', 'Base table'], ['Facts', 'facts', 'a', 'Index Content']],
      view_displays: [['View', 'Title', 'Machine name', 'X', 'Display plugin', 'Notes'], ['Facts', 'List', 'list', 'a', 'Embed', 'Newest first']],
    };
    expect(know(view, 'Facts')).toContain('"Allow embedded displays"');
    expect(know(view, 'Facts')).toContain('Needs Search API and the index behind Index Content; no sheet holds it.');
  });

  it('warns of fields that are shared, and of values that are lost, before a removal', () => {
    const removal: Tables = {
      bundles: bundlesTable({ Name: 'Event', 'Machine name': 'event', X: 'd' }, { Name: 'Place', 'Machine name': 'place' }),
      fields: fieldsTable(
        { Bundle: 'Event (Content type)', 'Field label': 'Address', 'Machine name': 'field_address', X: 'd' },
        { Bundle: 'Event (Content type)', 'Field label': 'Dates', 'Machine name': 'field_dates', X: 'd' },
        { Bundle: 'Place (Content type)', 'Field label': 'Address', 'Machine name': 'field_address' },
      ),
    };
    expect(know(removal, 'Remove')).toContain('Address is shared with other types, which keep it: delete it here only.');
    expect(know(removal, 'Remove')).toContain('Nothing else has field_dates: what it holds is lost with the last of its fields.');
  });

  it('tells twins of one name apart by their machine names', () => {
    const twins = bundlesTable({ Name: 'Tags', 'Machine name': 'tags', Type: 'Vocabulary' }, { Name: 'Tags', 'Machine name': 'news_tags', Type: 'Vocabulary' }, { Name: 'Eras', 'Machine name': 'eras', Type: 'Vocabulary' });
    const { context, content } = ticketOf({ bundles: twins }, 'vocabularies');
    expect(context.parts.map(({ component }) => component.name)).toEqual(['Tags (tags)', 'Tags (news_tags)', 'Eras']);
    expect(content.prose.criteria.join('\n')).toContain('Eras');
  });
});
