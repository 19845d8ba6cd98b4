import { onOldStory, viewOf } from '../testing/said';
import { bundlesTable, fieldsTable } from '../testing/tables';
import { ticketOf } from '../testing/tickets-of';
import type { Tables } from '../../spec/testing/build';

const story = (tables: Tables, title: string): string => ticketOf(tables, title).content.prose.story ?? '';
const CARDS = { 'Field label': 'Cards', 'Machine name': 'field_cards', 'Field type': 'Entity reference revisions', 'Ref. bundle': 'Card (Paragraph type)', 'Vals.': '*', 'Form widget': 'Paragraphs Stable' };
const DEFAULT = { Title: 'Default', 'Machine name': 'default', 'Display plugin': 'Default' };

describe('the story of a type', () => {
  it('of a paragraph type names where it is put', () => {
    const bundles = bundlesTable({ Name: 'Story', 'Machine name': 'story' }, { Name: 'Page', 'Machine name': 'page' }, { Name: 'Card', 'Machine name': 'card', Type: 'Paragraph type' });
    const fields = fieldsTable({ Bundle: 'Story (Content type)', ...CARDS }, { Bundle: 'Page (Content type)', ...CARDS }, { Bundle: 'Card (Paragraph type)', 'Field label': 'Text', 'Machine name': 'field_text' });
    expect(story({ bundles, fields }, 'Card')).toBe('As an editor, I want to put paragraphs of the type Card into Story and Page.');
  });

  it('of a parent and the children that only it uses is one', () => {
    const bundles = bundlesTable({ Name: 'Story', 'Machine name': 'story' }, { Name: 'Page', 'Machine name': 'page' }, { Name: 'Cards', 'Machine name': 'cards', Type: 'Paragraph type', Description: 'Add a group of cards' }, { Name: 'Card', 'Machine name': 'card', Type: 'Paragraph type' });
    const group = { ...CARDS, 'Ref. bundle': 'Cards (Paragraph type)' };
    const fields = fieldsTable({ Bundle: 'Story (Content type)', ...group }, { Bundle: 'Page (Content type)', ...group }, { Bundle: 'Cards (Paragraph type)', ...CARDS, 'Machine name': 'field_items' }, { Bundle: 'Card (Paragraph type)', 'Field label': 'Text', 'Machine name': 'field_text' });
    expect(story({ bundles, fields }, 'Cards')).toBe('As an editor, I want to add a group of cards, with Card inside.');
  });

  it('of what only administrators may use is theirs', () => {
    expect(story({ bundles: bundlesTable({ Name: 'Drawer', 'Machine name': 'drawer', Description: '<p>Admin use only.</p>' }) }, 'Drawer')).toBe('As a site administrator, I want to create and edit content of the type Drawer.');
  });

  it('of a change names what is new, what is different and what goes', () => {
    expect(story(onOldStory({ 'Field label': 'Lead' }, { 'Field label': 'Body', X: 'd' }), 'Change')).toBe('As an editor, I want to fill in Lead on Story, without Body.');
    expect(story(onOldStory({ 'Field label': 'Lead', X: 'c', 'Settings/notes': "Changed: Req'd: 'y' -> 'n'" }), 'Change')).toBe('As an editor, I want to be free to leave Lead empty on Story.');
    expect(story(onOldStory({ 'Field label': 'Lead', X: 'c', 'Settings/notes': "Changed: Help text: 'a' -> 'b'; Field group: '' -> 'G'" }), 'Change')).toBe('As an editor, I want Lead on Story with its new help text and field group.');
    expect(story(onOldStory({ 'Field label': 'Lead', X: 'c' }), 'Change')).toBe('As an editor, I want Lead on Story as the sheet has it now.');
  });
});

describe('the story of a view', () => {
  it.each([
    [{ Description: 'All content, by month.' }, 'Path: /archive', 'As a visitor, I want to see all content, by month, at `/archive`.'],
    [{ Description: 'Find and manage content.' }, 'Path: /admin/content', 'As an editor, I want to find and manage content at `/admin/content`.'],
    [{ Description: 'Shows a list of new users' }, 'Path: /admin/people/new', 'As a site administrator, I want to see a list of new users at `/admin/people/new`.'],
    [{ Description: 'List of redirects', 'Base table': 'Redirect' }, '', 'As a site administrator, I want a list of redirects.'],
    [{ Description: 'Recent views of the change log' }, 'Path: /log', 'As a visitor, I want to find content in the list News at `/log`.'],
    [{ Description: 'Publish status hidden, until the team requests it' }, 'Path: /cards', 'As a visitor, I want to find content in the list News at `/cards`.'],
    [{}, 'Path: /porter. Access: role Porter.', 'As a Porter, I want to find content in the list News at `/porter`.'],
    [{ 'Base table': 'ai_log' }, '', 'As a site builder, I want to find entries of `ai_log` in the list News.'],
  ])('%j at %s', (view, notes, said) => {
    expect(story(viewOf(view, DEFAULT, { Title: 'Page', 'Machine name': 'page_1', 'Display plugin': 'Page', Notes: notes }), 'News')).toBe(said);
  });

  it('of a change names the displays', () => {
    expect(story(viewOf({ X: 'x' }, { ...DEFAULT, X: 'x' }, { Title: 'Newest', 'Machine name': 'b', 'Display plugin': 'Block' }), 'News')).toBe('As a visitor, I want Newest in the view News.');
  });
});
