import { bundlesTable, fieldsTable } from '../testing/tables';
import { ticketOf } from '../testing/tickets-of';

const EVENT = {
  bundles: bundlesTable({ Name: 'Event', 'Machine name': 'event', X: 'd', 'Settings/notes': 'Nothing shows it' }, { Name: 'Contact', 'Machine name': 'contact' }, { Name: 'Page', 'Machine name': 'page', X: 'x' }),
  fields: fieldsTable(
    { Bundle: 'Event (Content type)', 'Field label': 'Address', 'Machine name': 'field_address', X: 'd' },
    { Bundle: 'Event (Content type)', 'Field label': 'Body', 'Machine name': 'body', X: 'd' },
    { Bundle: 'Event (Content type)', 'Field label': 'Dates', 'Machine name': 'field_dates', X: 'd' },
    { Bundle: 'Contact (Content type)', 'Field label': 'Location', 'Machine name': 'field_address' },
    { Bundle: 'Contact (Content type)', 'Field label': 'Body', 'Machine name': 'body' },
    { Bundle: 'Page (Content type)', 'Field label': 'Text', 'Machine name': 'body', X: 'x' },
  ),
  view_displays: [['View', 'Title', 'Machine name', 'X', 'Display plugin', 'Notes'], ['Events', 'All', 'all', 'd', 'Page', 'Path: /events'], ['Events', 'Next', 'next', 'd', 'Block', '']],
  views: [['View name', 'Machine name', 'X', 'Base table'], ['Events', 'events', 'd', 'Content']],
  user_roles: [['Name', 'Machine name', 'X', 'Notes'], ['Porter', 'porter', 'd', 'Becomes Editor']],
};

describe('a removal', () => {
  const { prose } = ticketOf(EVENT, 'Remove content type').content;

  it('tells fields that must be elsewhere first from those that are there, and from those that end here', () => {
    expect(prose.know).toContain('**Order:** when the last type loses a field, Drupal deletes the field with its values. Contact must have Address (`field_address`) before it goes here.');
    expect(prose.know).toContain('**Shared:** Body (`body`) stays on Contact and Page. Delete it here only.');
    expect(prose.know).toContain('No type that stays has `field_dates`: its values go with it.');
  });

  it('quotes the note of what goes, and looks first', () => {
    expect(prose.know[0]).toMatch(/^\*\*Look first\.\*\* .*Event/u);
    expect(prose.know).toContain('The note of Event: "Nothing shows it".');
  });

  it('says under which name others keep a field', () => {
    expect(prose.criteria).toContain('Contact has Location (`field_address`).');
  });

  it('of a view names its addresses and blocks', () => {
    const view = ticketOf({ ...EVENT, bundles: bundlesTable({ Name: 'Page', 'Machine name': 'page' }), fields: fieldsTable() }, 'Events').content.prose;
    expect(view.criteria).toContain('`/events` answers with Page not found, or with what replaces it.');
    expect(view.criteria).toContain('No region of the site has the block Next any more.');
  });

  it('of a role asks who has it', () => {
    const role = ticketOf(EVENT, 'Porter').content.prose;
    expect(role.know.join(' ')).toContain('If people have Porter as a role');
    expect(role.criteria).toContain('The form of a user account no longer offers Porter under Roles.');
  });

  it('of every display knows that the view goes', () => {
    const displays = { view_displays: [['View', 'Title', 'Machine name', 'X', 'Display plugin'], ['Old list', 'Master', 'default', 'd', 'Default'], ['Old list', 'Page', 'page_1', 'd', 'Page']] };
    expect(ticketOf(displays, 'Old list').content.prose.know.join(' ')).toContain('Master is the default display of Old list, which Drupal removes only with the whole view');
  });
});
