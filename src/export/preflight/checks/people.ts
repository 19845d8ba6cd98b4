import { NOT_REACHED, passed, plural, skipped, warning, type Check } from '../check';

export const peopleCheck: Check = {
  key: 'people',
  title: 'People can still be assigned',
  run: ({ assignable, wants, project }) => {
    if (wants.assignees.length === 0) return skipped('No ticket has a person.');
    if (project === null || assignable === null) return NOT_REACHED;
    const gone = wants.assignees.filter((id) => !assignable.has(id));
    if (gone.length === 0) return passed(`${plural(wants.assignees.length, 'person', 'people')} can be assigned.`);
    return warning(
      'project_admin',
      `${plural(gone.length, 'chosen person', 'chosen people')} cannot be assigned issues of the project any more. Their issues are made without a person.`,
      'Choose somebody else in the review, or ask an administrator of the project to let them in.',
    );
  },
};
