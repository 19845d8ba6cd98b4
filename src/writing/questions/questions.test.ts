import type { Tables } from '../../spec/testing/build';
import { stripMarks } from '../language';
import { bundlesTable, fieldsTable } from '../testing/tables';
import { ticketsOf } from '../testing/tickets-of';

/** Questions of one rule over all tickets of a specification. */
const asked = (code: string, tables: Tables): string[] =>
  ticketsOf(tables).flatMap(({ content }) => content.questions.filter((question) => question.code === code).map(({ text }) => stripMarks(text)));

const field = (more: Readonly<Record<string, string>>): Tables => ({
  bundles: bundlesTable({ Name: 'Story', 'Machine name': 'story' }, { Name: 'Topics', 'Machine name': 'topics', Type: 'Vocabulary' }),
  fields: fieldsTable({ Bundle: 'Story (Content type)', 'Field label': 'Kind', 'Machine name': 'field_kind', ...more }),
});

describe('questions that Drupal will ask', () => {
  it.each([
    ['list-options', field({ 'Field type': 'List (text)' }), field({ 'Field type': 'List (text)', 'Settings/notes': 'Options: Urgent, Casual' }), 'Kind (row 2): which options does the list have?'],
    [
      'reference-target',
      field({ 'Field type': 'Entity reference', 'Form widget': 'Autocomplete' }),
      field({ 'Field type': 'Entity reference', 'Ref. bundle': 'Topics (Vocabulary)', 'Form widget': 'Autocomplete' }),
      'Kind (row 2): what may it refer to?',
    ],
    [
      'missing-target',
      field({ 'Field type': 'Entity reference', 'Ref. bundle': 'Eras (Vocabulary)' }),
      field({ 'Field type': 'Entity reference', 'Ref. bundle': 'Topics (Vocabulary)' }),
      'Kind (row 2): no sheet holds "Eras (Vocabulary)". What is meant?',
    ],
    [
      'widget-type',
      field({ 'Form widget': 'Select list' }),
      field({ 'Form widget': 'Textfield' }),
      'Kind (row 2): Drupal does not offer the widget "Select list" for a field of the type "Text (plain)". Which of the two is meant?',
    ],
    [
      'label-off-form',
      field({ 'Field type': 'Entity label', 'Machine name': '-', 'Form widget': '-- Disabled --' }),
      field({ 'Field type': 'Entity label', 'Machine name': '-' }),
      'Story: the title or name is off the form, and Drupal saves nothing without one. What fills it?',
    ],
    ['no-fields', { ...field({}), fields: fieldsTable({ Bundle: 'Topics (Vocabulary)', 'Field label': 'Kind' }) }, field({}), 'No row of the Fields sheet belongs to Story (row 2). Which fields does it have?'],
  ])('%s is asked where the row is silent, and only there', (code, open, settled, text) => {
    expect(asked(code, open)).toEqual([text]);
    expect(asked(code, settled)).toEqual([]);
  });

  it('asks for a media source unless a field or a note settles it', () => {
    const media = (type: string, notes = ''): Tables => ({
      bundles: bundlesTable({ Name: 'Icon', 'Machine name': 'icon', Type: 'Media type', 'Settings/notes': notes }),
      fields: fieldsTable({ Bundle: 'Icon (Media type)', 'Field label': 'Icon', 'Machine name': 'field_icon', 'Field type': type }),
    });
    expect(asked('media-source', media('Text (plain)'))).toEqual(['Icon (row 2): which media source does it use?']);
    expect(asked('media-source', media('Image'))).toEqual([]);
    expect(asked('media-source', media('Text (plain)', 'Media source: image'))).toEqual([]);
  });

  it('asks for the path of a page, not of a block', () => {
    const view = (plugin: string, notes: string): Tables => ({
      views: [['View name', 'Machine name', 'X', 'Base table', 'Status'], ['Facts', 'facts', 'a', 'Content', 'Enabled']],
      view_displays: [['View', 'Title', 'Machine name', 'X', 'Display plugin', 'Notes'], ['Facts', 'Review', 'review', 'a', plugin, notes]],
    });
    expect(asked('page-path', view('Page', 'Reporting page'))).toEqual(['Review (row 2): at which path?']);
    expect(asked('page-path', view('Page', 'Path: /admin/facts'))).toEqual([]);
    expect(asked('page-path', view('Block', 'Reporting block'))).toEqual([]);
    expect(asked('no-displays', { views: [['View name', 'Machine name', 'X', 'Base table'], ['Facts', 'facts', 'a', 'Content']] })).toEqual(['Facts (row 2): no sheet holds a display of it. Which displays does it have?']);
    expect(asked('no-displays', view('Block', ''))).toEqual([]);
  });

  it('asks what a workflow moderates and what its states mean', () => {
    const workflow = (notes: string, state: string): Tables => ({
      workflows: [['Label', 'Machine name', 'X', 'Type', 'Notes'], ['Editorial', 'editorial', 'a', 'Content moderation', notes]],
      workflow_states: [['Workflow', 'Label', 'Machine name', 'X'], ['Editorial', 'Draft', 'draft', 'a'], ['Editorial', state, 's', 'a']],
      workflow_transitions: [['Workflow', 'Label', 'Machine name', 'X', 'From state', 'To state'], ['Editorial', 'Go', 'go', 'a', 'Draft', state]],
    });
    expect(asked('workflow-use', workflow('', 'Published'))).toEqual(['Editorial (row 2): which types does it moderate?']);
    expect(asked('workflow-use', workflow('Used on stories', 'Published'))).toEqual([]);
    expect(asked('state-flags', workflow('', 'Approved'))).toEqual(['Approved (row 3): is content in this state published, and is it the default revision?']);
    expect(asked('state-flags', workflow('', 'Published'))).toEqual([]);
    const { workflow_states, ...bare } = workflow('', 'Published');
    expect(workflow_states).toBeDefined();
    expect(asked('no-transitions', bare)).toEqual(['Editorial (row 2): which states does it have?']);
  });

  it('asks by which workflow a type is moderated, where none names it', () => {
    const type = bundlesTable({ Name: 'Story', 'Machine name': 'story', 'Mod.': 'y' });
    expect(asked('moderation-workflow', { bundles: type })).toEqual(['Story (row 2) is to be moderated, and no sheet holds a workflow. By which workflow?']);
    const workflows = [['Label', 'Machine name', 'X', 'Type', 'Notes'], ['Editorial', 'editorial', 'a', 'Content moderation', 'Used on Story (Content type)']];
    expect(asked('moderation-workflow', { bundles: type, workflows })).toEqual([]);
  });

  it('asks what a role may, and what a responsive style and a migration lack', () => {
    const role = (notes: string): Tables => ({ user_roles: [['Name', 'Machine name', 'X', 'Notes'], ['Editor', 'editor', 'a', notes]] });
    expect(asked('role-rights', role(''))).toHaveLength(1);
    expect(asked('role-rights', role('Can publish'))).toEqual([]);
    const style = (fallback: string): Tables => ({ responsive_image_styles: [['Responsive style', 'Machine name', 'X', 'Breakpoint Group', 'Fallback Style'], ['Hero', 'hero', 'a', 'theme', fallback]] });
    expect(asked('responsive-gaps', style(''))).toEqual(['Hero (row 2): which fallback image style?']);
    expect(asked('responsive-gaps', style('Hero small'))).toEqual([]);
    const migration = (source: string): Tables => ({ migrations: [['Label', 'Machine name', 'X', 'Source plugin', 'Destination plugin'], ['News', 'news', 'a', source, 'entity:node']] });
    expect(asked('migration-gaps', migration('-'))).toEqual(['News (row 2): which source plugin?']);
    expect(asked('migration-gaps', migration('csv'))).toEqual([]);
  });

  it('asks what a held ticket waits for', () => {
    expect(asked('waits-for', { bundles: bundlesTable({ Name: 'Author', Type: 'Vocabulary', X: 'w' }) })).toEqual(['What has to happen before Author can start?']);
    expect(asked('waits-for', { bundles: bundlesTable({ Name: 'Author', Type: 'Vocabulary' }) })).toEqual([]);
  });
});

describe('contradictions over a shared storage', () => {
  const shared = (first: Readonly<Record<string, string>>, second: Readonly<Record<string, string>>): Tables => ({
    bundles: bundlesTable({ Name: 'Story' }, { Name: 'Event' }),
    fields: fieldsTable(
      { Bundle: 'Story (Content type)', 'Field label': 'Facts', 'Machine name': 'field_facts', ...first },
      { Bundle: 'Event (Content type)', 'Field label': 'Facts', 'Machine name': 'field_facts', ...second },
    ),
  });

  it('asks once, in the ticket of the first row, which limit and which type holds', () => {
    expect(asked('storage-cardinality', shared({ 'Vals.': '5' }, { 'Vals.': '*' }))).toEqual(['Facts (row 2): "5" here, "*" on Event (row 3). It is one shared field and can have one limit. Which?']);
    expect(asked('storage-type', shared({ 'Field type': 'Date' }, {}))).toHaveLength(1);
    expect(asked('storage-cardinality', shared({ 'Vals.': '5' }, { 'Vals.': '5' }))).toEqual([]);
    expect(asked('storage-type', shared({}, {}))).toEqual([]);
  });

  it('says nothing of a row that goes', () => {
    expect(asked('storage-cardinality', shared({ 'Vals.': '5' }, { 'Vals.': '*', X: 'd' }))).toEqual([]);
  });
});
