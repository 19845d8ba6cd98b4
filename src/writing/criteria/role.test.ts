import type { Tables } from '../../spec/testing/build';
import { settled, ticketOf } from '../testing/tickets-of';
import { bundlesTable } from '../testing/tables';
import { permissionsOf, roleRights, rolePages } from './role';
import { clausesOf } from './role-clauses';

const ROLE_HEADER = ['Name', 'Machine name', 'X', 'Notes'];
const site = (notes: string, more: Tables = {}): Tables => ({
  bundles: bundlesTable({ Name: 'Event', 'Machine name': 'event' }, { Name: 'News', 'Machine name': 'news' }),
  user_roles: [ROLE_HEADER, ['Author', 'author', 'a', notes]],
  ...more,
});
const WORKFLOW: Tables = {
  workflows: [['Label', 'Machine name', 'X', 'Type', 'Notes'], ['Editorial', 'editorial', 'a', 'Content moderation', 'Used on Event (Content type)']],
  workflow_transitions: [
    ['Workflow', 'Label', 'Machine name', 'X', 'From state', 'To state'],
    ['Editorial', 'Send to review', 'review', 'a', 'Draft', 'In review'],
    ['Editorial', 'Publish', 'publish', 'a', 'In review', 'Published'],
  ],
};
const rights = (notes: string, more?: Tables): string[] => roleRights(settled(ticketOf(site(notes, more), 'role: Author').context)).map(({ text }) => text);

describe('a list of permissions', () => {
  it('is read with its count, and without what changed', () => {
    expect(permissionsOf('2 permissions: access content, view media\nChanged: Notes: \'9 permissions: a\' -> \'2 permissions: b\'')).toEqual({ count: '2', names: ['access content', 'view media'] });
    expect(permissionsOf('0 permissions')).toEqual({ count: '0', names: [] });
    expect(permissionsOf('Can publish')).toBeNull();
    expect(permissionsOf('Permissions: create, edit and delete any content; use text format Full HTML.')).toBeNull();
  });
});

describe('what a role can and cannot do', () => {
  it('follows from its permissions and the other sheets', () => {
    expect(rights('4 permissions: create event content, edit any event content, edit own event content, use editorial transition review', WORKFLOW)).toEqual([
      '`/admin/people/permissions/author` has the four permissions of the note ticked, and no others.',
      '`/node/add` offers an Author the content type Event, and none of the others in the sheets.',
      'An Author can edit content of Event that others wrote.',
      'In Editorial an Author is offered Send to review, but not Publish.',
      'The role Author has no permission that begins with administer or bypass.',
    ]);
  });

  it('leaves the number out where the list does not bear it out', () => {
    expect(rights('3 permissions: view media, view media, access content')[0]).toBe('`/admin/people/permissions/author` has the permissions "view media" and "access content" ticked, and no others.');
  });

  it('does not limit a role that bypasses the access to content, and names what reaches far', () => {
    const said = rights('2 permissions: bypass node access, administer menu');
    expect(said).toContain('An Author can add, edit and delete content of every type.');
    expect(said).toContain('Of the permissions that begin with administer or bypass the role Author has "bypass node access" and "administer menu" only.');
    expect(said.some((text) => text.includes('/node/add'))).toBe(false);
  });

  it('is told in the words of the note where it lists none', () => {
    expect(rights('Communications team. Publishes everything; cannot delete. Permissions: create and edit any content. Really?')).toEqual(['An Author publishes everything.', 'An Author cannot delete.', 'An Author can create and edit any content.']);
  });

  it('does not make sentences of clauses of another form', () => {
    const [component] = ticketOf(site('x'), 'role: Author').context.parts;
    expect(clausesOf(component?.component ?? failed(), 'Guest authors; waits like the vocabulary Authors')).toEqual([]);
  });

  it('opens the displays whose access names it, but those that go', () => {
    const views: Tables = {
      views: [['View name', 'Machine name', 'X'], ['Rooms', 'rooms', 'a']],
      view_displays: [
        ['View', 'Title', 'Machine name', 'X', 'Display plugin', 'Notes'],
        ['Rooms', 'Today', 'today', 'a', 'Page', 'Access: roles author, editor'],
        ['Rooms', 'Old', 'old', 'd', 'Page', 'Access: roles author'],
        ['Rooms', 'Free', 'free', 'a', 'Page', 'Written for the role Author'],
      ],
    };
    expect(rolePages(settled(ticketOf(site('x', views), 'role: Author').context)).map(({ text }) => text)).toEqual(['The display Today of Rooms opens for an Author.']);
  });
});

function failed(): never {
  throw new Error('The ticket has no role.');
}
