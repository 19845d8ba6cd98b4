import { lintTicket } from './lint';
import { stripMarks } from './language';
import { bundlesTable, fieldsTable } from './testing/tables';
import { ticketOf } from './testing/tickets-of';

const STORY = bundlesTable(
  { Name: 'Story', 'Machine name': 'news', Description: 'Add <em>current</em> stories. Then some.', 'Mod.': 'n', 'URL alias pattern': 'stories/[node:title]' },
  { Name: 'Topics', 'Machine name': 'topics', Type: 'Vocabulary' },
  { Name: 'Event', 'Machine name': 'event' },
);
const FIELDS = fieldsTable(
  { Bundle: 'Story (Content type)', 'Field label': 'Title', 'Machine name': '-', 'Field type': 'Entity label', "Req'd": '-', 'Vals.': '-' },
  { Bundle: 'Story (Content type)', 'Field label': 'Topics', 'Machine name': 'field_topics', 'Field type': 'Entity reference', 'Ref. bundle': 'Topics (Vocabulary)', "Req'd": 'y', 'Vals.': '*', 'Form widget': 'Autocomplete' },
  { Bundle: 'Story (Content type)', 'Field label': 'Urgency', 'Machine name': 'field_urgency', 'Field type': 'List (text)', 'Form widget': 'Select list', 'Settings/notes': 'Options: Urgent, Casual' },
  { Bundle: 'Story (Content type)', 'Field label': 'Body', 'Machine name': 'body', 'Field type': 'Text (formatted, long)', 'Form widget': 'Text area (multiple rows)', X: 'd' },
  { Bundle: 'Story (Content type)', 'Field label': 'Author', 'Machine name': 'field_author', X: 'w' },
  { Bundle: 'Event (Content type)', 'Field label': 'Topics', 'Machine name': 'field_topics', 'Field type': 'Entity reference', 'Ref. bundle': 'Topics (Vocabulary)', 'Vals.': '*', 'Form widget': 'Autocomplete' },
);

describe('the ticket of a content type', () => {
  const { content, spec, ticket } = ticketOf({ bundles: STORY, fields: FIELDS }, 'Story');
  const criteria = content.prose.criteria.map(stripMarks);
  const know = content.prose.know.map(stripMarks).join('\n');

  it('tells a story from the description, without its HTML', () => {
    expect(content.prose.story).toBe('As an editor, I want to add current stories.');
    expect(content.where).toEqual(['/admin/structure/types/manage/news/fields']);
  });

  it('has criteria on form, empty fields, values, targets, options and address', () => {
    expect(criteria).toEqual([
      'The form of Story shows Title, Topics and Urgency in the order of the sheet.',
      'Saving is refused without Topics; Urgency may stay empty.',
      'Topics takes any number of values; Urgency takes one.',
      'Topics offers only terms of Topics.',
      'Manage fields of Story does not list Body (body).',
      'Content of the type Story with the title "Example" answers at /stories/example, once it is published.',
    ]);
  });

  it('tells what is not built here and what is shared', () => {
    expect(know).toContain('Waits: Author (row 6). Leave it out for now.');
    expect(know).toContain('Not wanted: Body (row 5). Leave it out; if Drupal brings it with the new type, delete it there.');
    expect(know).toContain('The machine name of Story is news: look for that, not for "story".');
    expect(know).toContain('Topics is made here first and reused later by Event.');
  });

  it('passes its own lint', () => {
    expect(lintTicket(content, spec, ticket)).toEqual([]);
  });
});

describe('tickets of other kinds', () => {
  it('writes no criterion on an open question', () => {
    const open = fieldsTable({ Bundle: 'Story (Content type)', 'Field label': 'Facts', 'Machine name': 'field_facts', 'Vals.': '5' }, { Bundle: 'Event (Content type)', 'Field label': 'Facts', 'Machine name': 'field_facts', 'Vals.': '*' });
    const { content } = ticketOf({ bundles: STORY, fields: open }, 'Story');
    expect(content.questions.map(({ code }) => code)).toEqual(['storage-cardinality']);
    expect(content.prose.criteria.join('\n')).not.toMatch(/takes/u);
  });

  it('groups transitions by name, from all their states', () => {
    const { content } = ticketOf(
      {
        workflows: [['Label', 'Machine name', 'X', 'Type', 'Notes'], ['Marketing', 'marketing', 'a', 'Content moderation', '']],
        workflow_states: [['Workflow', 'Label', 'Machine name', 'X'], ['Marketing', 'Draft', 'draft', 'a'], ['Marketing', 'Published', 'published', 'a']],
        workflow_transitions: [
          ['Workflow', 'Label', 'Machine name', 'X', 'From state', 'To state'],
          ['Marketing', 'Publish', 'publish', 'a', 'Draft', 'Published'],
          ['Marketing', 'Publish', 'publish', 'a', 'Published', 'Published'],
        ],
      },
      'Marketing',
    );
    const tables = content.configuration.flatMap((block) => (block.kind === 'table' ? [block.rows.map((row) => row.map(({ text }) => text))] : []));
    expect(tables.at(-1)).toEqual([['2, 3', 'Publish', 'publish', 'Draft, Published', 'Published']]);
    expect(content.prose.criteria).toContain('Publish leads from Draft or Published to Published.');
    expect(content.prose.assumed.length).toBeGreaterThan(0);
  });

  it('gives a removal a purpose, a look first, and what must be gone', () => {
    const { content } = ticketOf({ bundles: bundlesTable({ Name: 'Event', 'Machine name': 'event', X: 'd' }) }, 'Remove');
    expect(content.prose.story).toBeNull();
    expect(content.prose.purpose).toBe('Editors are no longer offered Event, which the sheets mark as deleted.');
    expect(stripMarks(content.prose.know.join(' '))).toMatch(/^Look first\./u);
    expect(content.prose.criteria.map(stripMarks)).toContain('/node/add does not offer Event.');
  });

  it('says of a held ticket that it waits', () => {
    const { content } = ticketOf({ bundles: bundlesTable({ Name: 'Author', 'Machine name': 'author', Type: 'Vocabulary', X: 'w' }) }, 'Author');
    expect(content.waits).toBe('Author is put on hold by `w` in the status column; the sheet does not say for what. Start when whoever owns it releases it.');
  });

  it('tells what changed, from the note', () => {
    const { content } = ticketOf(
      {
        bundles: bundlesTable({ Name: 'Story', 'Machine name': 'story', X: 'x' }),
        fields: fieldsTable({ Bundle: 'Story (Content type)', 'Field label': 'Kind', 'Machine name': 'field_kind', X: 'c', 'Settings/notes': "Max length 80\nChanged: Req'd: 'y' -> 'n'; Vals.: '1' -> '*'" }),
      },
      'Story',
    );
    expect(content.prose.criteria).toEqual(expect.arrayContaining(['Kind may stay empty; before, it was required.', 'Kind takes any number of values instead of one value.']));
  });

  it('keeps ID, X, Dev and QA under Source', () => {
    const { content } = ticketOf({ menus: [['ID', 'Title', 'Machine name', 'X', 'QA', 'Description'], ['7', 'Footer', 'footer', 'a', 'KL', 'Links below']] }, 'Footer');
    expect(content.sourceFacts.map(({ label, cell }) => `${label}: ${cell.text}`)).toEqual(['Title: Footer', 'ID: 7', 'X: a', 'QA: KL']);
    expect(JSON.stringify(content.configuration)).not.toContain('KL');
    expect(content.source).toEqual([{ file: 'Menus.csv', rows: [2] }]);
  });
});
