import type { Tables } from '../../spec/testing/build';
import { stripMarks } from '../language';
import { onOldStory } from '../testing/said';
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
      { Bundle: 'Card (Paragraph type)', 'Field label': 'Day', 'Machine name': 'field_day', 'Field type': 'Smart date range', 'Field group': 'Basics' },
    ),
  };

  it('says which storage exists, and who uses a type', () => {
    expect(know(tables, 'Story')).toContain('Shared fields. Cards exists already on Page: reuse it.');
    expect(know(tables, 'Card')).toContain('Used by Story (Cards) and Page (Cards).');
  });

  it('names the modules that not every site has, with the fields that need them', () => {
    expect(know(tables, 'Card')).toContain('Needs the module Smart Date (for Day).');
    expect(know(tables, 'Card')).not.toContain('Field Group');
    expect(know(tables, 'Story')).not.toContain('Needs');
  });

  it('says where a shared field is made first', () => {
    const topics = { 'Field label': 'Topics', 'Machine name': 'field_topics' };
    const shared: Tables = { bundles: bundlesTable({ Name: 'Story', 'Machine name': 'story' }, { Name: 'Event', 'Machine name': 'event' }), fields: fieldsTable({ Bundle: 'Story (Content type)', ...topics }, { Bundle: 'Event (Content type)', ...topics }) };
    expect(know(shared, 'Story')).toContain('Topics is made here first and reused later by Event.');
    expect(know(shared, 'Event')).toContain('Made earlier in the plan and reused here: Topics (on Story).');
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

  it('says what lies outside the fields, and not what a field is for already', () => {
    const site = (field: string): Tables => ({
      bundles: [['Name', 'Machine name', 'X', 'Type', 'Mod.', 'Meta', 'Sched.'], ['Story', 'story', 'a', 'Content type', 'y', 'y', 'n']],
      fields: fieldsTable({ Bundle: 'Story (Content type)', 'Field label': 'Tags', 'Machine name': 'field_tags', 'Field type': field }),
      workflows: [['Label', 'Machine name', 'X', 'Type', 'Notes'], ['Editorial', 'editorial', 'a', 'Content moderation', 'Used on Story (Content type)']],
    });
    expect(know(site('Text (plain)'), 'Story')).toContain('Outside the fields: the row of Story asks for metatag defaults of the type as well.');
    expect(know(site('Text (plain)'), 'Story')).toContain('Story is moderated by the workflow Editorial, whose own ticket adds the type.');
    expect(know(site('Meta tags'), 'Story')).not.toContain('Outside the fields');
  });

  it('gives a machine name that is unlike the label, and no other', () => {
    expect(know({ bundles: bundlesTable({ Name: 'Story Library', 'Machine name': 'news' }) }, 'Story')).toContain('The machine name of Story Library is news: look for that, not for "story".');
    expect(know({ bundles: bundlesTable({ Name: 'Story Library', 'Machine name': 'stories' }, { Name: 'VAMC Detail', 'Machine name': 'vamc_pages' }) }, 'VAMC')).not.toContain('machine name');
  });

  it('tells what a view needs before one begins', () => {
    const view: Tables = {
      views: [['View name', 'Machine name', 'X', 'Base table'], ['Facts', 'facts', 'a', 'Index Content']],
      view_displays: [['View', 'Title', 'Machine name', 'X', 'Display plugin', 'Notes'], ['Facts', 'Default', 'default', 'a', 'Default', ''], ['Facts', 'List', 'list', 'a', 'Embed', '']],
    };
    expect(know(view, 'Facts')).toContain('"Allow embedded displays"');
    expect(know(view, 'Facts')).toContain('Needs Search API and the index behind Index Content; no sheet holds it.');
    expect(know(view, 'Facts')).toContain('The sheet names the displays of Facts and nothing of what they show, filter or sort.');
  });

  it('quotes the sentence of a note elsewhere that names the thing, and no description', () => {
    const site = (key: 'Settings/notes' | 'Help text', words: string): Tables => ({
      bundles: bundlesTable({ Name: 'Story', 'Machine name': 'story' }, { Name: 'Fact Box', 'Machine name': 'fact_box' }),
      fields: fieldsTable({ Bundle: 'Story (Content type)', 'Field label': 'Body', 'Machine name': 'field_body', [key]: words }),
    });
    expect(know(site('Settings/notes', 'Long. Render the Fact Box content type first.'), 'Fact Box')).toContain('Story › Body (Fields.csv row 2) says: "Render the Fact Box content type first".');
    expect(know(site('Help text', 'Render the Fact Box content type first.'), 'Fact Box')).not.toContain('says');
  });

  it('tells of fields that a change takes away, and who keeps them', () => {
    const said = know(onOldStory({ 'Field label': 'Lead' }, { 'Field label': 'Body', 'Machine name': 'body', X: 'd' }), 'Change');
    expect(said).toContain('Take away: Body (row 3). What it holds is lost, so count the values first and ask if there are any.');
    expect(said).not.toContain('Other types keep');
    const kept = { ...onOldStory(), fields: fieldsTable({ Bundle: 'Story (Content type)', 'Field label': 'Lead', 'Machine name': 'field_lead' }, { Bundle: 'Story (Content type)', 'Field label': 'Body', 'Machine name': 'body', X: 'd' }, { Bundle: 'Page (Content type)', 'Field label': 'Body', 'Machine name': 'body', X: 'x' }) };
    expect(know(kept, 'Change')).toContain('Other types keep it: delete it here only.');
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
    expect(know(removal, 'Remove')).toContain('Address');
    expect(know(removal, 'Remove')).toContain('field_dates');
  });

  it('tells twins of one name apart by their machine names', () => {
    const twins = bundlesTable({ Name: 'Tags', 'Machine name': 'tags', Type: 'Vocabulary' }, { Name: 'Tags', 'Machine name': 'news_tags', Type: 'Vocabulary' }, { Name: 'Eras', 'Machine name': 'eras', Type: 'Vocabulary' });
    const { context, content } = ticketOf({ bundles: twins }, 'vocabularies');
    expect(context.parts.map(({ component }) => component.name)).toEqual(['Tags (tags)', 'Tags (news_tags)', 'Eras']);
    expect(content.prose.criteria.join('\n')).toContain('Eras');
  });
});
