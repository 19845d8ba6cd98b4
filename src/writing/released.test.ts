import { bundlesTable, fieldsTable } from './testing/tables';
import { ticketOf } from './testing/tickets-of';

describe('a ticket on hold', () => {
  const { content, context } = ticketOf(
    {
      bundles: bundlesTable({ Name: 'Author', 'Machine name': 'author', Type: 'Vocabulary', X: 'w', 'Settings/notes': 'Waits for the decision on guests' }),
      fields: fieldsTable({ Bundle: 'Author (Vocabulary)', 'Field label': 'Profile', 'Machine name': 'field_profile', X: 'w' }, { Bundle: 'Author (Vocabulary)', 'Field label': 'Blurb', 'Machine name': 'field_blurb', X: 'w', "Req'd": 'y' }),
    },
    'Author',
  );

  it('reads as it will once it is released', () => {
    expect(context.ticket.held).toBe(true);
    expect(content.prose.criteria.join(' ')).toContain('Profile');
    expect(content.prose.criteria.length).toBeGreaterThanOrEqual(3);
  });

  it('speaks of the thing itself, not only of its rows', () => {
    const role = ticketOf({ user_roles: [['Name', 'Machine name', 'X', 'Notes'], ['Guest', 'guest', 'w', '']] }, 'Guest').content;
    expect(role.prose.criteria).toContain('The form of a user account offers Guest under Roles.');
  });

  it('says why it waits, and writes no criterion on that', () => {
    expect(content.waits).toBe('Author is put on hold by `w` in the status column; its note says: "Waits for the decision on guests". Start when whoever owns it releases it.');
    expect(content.prose.criteria.join(' ')).not.toContain('decision');
  });

  it('lays its rows out without a caption', () => {
    expect(content.configuration.some((block) => block.kind === 'heading' && block.text === 'Waiting')).toBe(false);
    expect(content.configuration.some((block) => block.kind === 'table')).toBe(true);
  });
});
