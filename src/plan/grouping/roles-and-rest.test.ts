import { blockersOf, bundles, planOf, ticket } from '../testing/plan-of';

const TRANSITIONS = ['Workflow', 'Label', 'Machine name', 'X', 'From state', 'To state', 'Notes'];

describe('workflows, roles, menus, migrations and custom sheets', () => {
  const plan = planOf({
    bundles: bundles(['Story', 'story', 'a', 'Content type']),
    user_roles: [['Name', 'Machine name', 'X', 'Notes'], ['Site Admin', 'site_admin', 'a', ''], ['Editor', 'editor', 'c', '']],
    workflows: [['Label', 'Machine name', 'X', 'Type', 'Notes'], ['Marketing', 'marketing', 'a', 'Content moderation', 'Used on: Story'], ['Editorial', 'editorial', 'x', 'Content moderation', '']],
    workflow_states: [['Workflow', 'Label', 'Machine name', 'X'], ['Marketing', 'Draft', 'draft', 'a']],
    workflow_transitions: [
      TRANSITIONS,
      ['Marketing', 'Publish', 'publish', 'a', 'Draft', 'Published', 'Site admin can use'],
      ['Marketing', 'Publish', 'publish', 'a', 'Archived', 'Published', ''],
      ['Editorial', 'Archive', 'archive', 'a', 'Draft', 'Archived', ''],
    ],
    menus: [['Title', 'Machine name', 'X'], ['Footer', 'footer', 'a']],
    migrations: [['Label', 'Machine name', 'X', 'Default bundle', 'Depend req', 'Depend opt'], ['Files', 'files', 'a', '', '', ''], ['Stories', 'stories', 'a', 'Story', 'Files', ''], ['Late', 'late', 'a', '', '', 'Files']],
    custom: [['Name', 'X'], ['Newsletter', 'a']],
  });

  it('are one ticket each, in their phases', () => {
    expect(plan.tickets.map(({ phase, title }) => [phase, title])).toEqual([
      ['roles', 'Create role: Site Admin'],
      ['roles', 'Change role: Editor'],
      ['content_types', 'Configure content type: Story'],
      ['content_types', 'Create menu: Footer'],
      ['workflow', 'Set up workflow: Marketing'],
      ['workflow', 'Change workflow: Editorial'],
      ['migration', 'Set up migration: Files'],
      ['migration', 'Set up migration: Stories'],
      ['migration', 'Set up migration: Late'],
      ['custom', 'Set up Custom: Newsletter'],
    ]);
    expect(ticket(plan, 'Set up workflow: Marketing').sizeReason).toContain('1 state, 1 transition to build');
  });

  it('come after the types they moderate, the roles they name and what a migration requires', () => {
    expect(blockersOf(plan, 'Set up workflow: Marketing')).toEqual(['Create role: Site Admin', 'Configure content type: Story']);
    expect(blockersOf(plan, 'Set up migration: Stories')).toEqual(['Configure content type: Story', 'Set up migration: Files']);
    expect(blockersOf(plan, 'Set up migration: Late')).toEqual([]);
  });
});
