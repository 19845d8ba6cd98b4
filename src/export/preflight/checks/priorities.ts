import { NOT_REACHED, passed, plural, skipped, warning, type Check } from '../check';

export const prioritiesCheck: Check = {
  key: 'priorities',
  title: 'Priorities',
  run: ({ fields, wants }) => {
    if (wants.priorities.length === 0) return skipped('No ticket has a priority of its own.');
    if (fields === null) return NOT_REACHED;
    const allowed = fields.find(({ fieldId }) => fieldId === 'priority')?.allowed;
    if (allowed === undefined) return skipped('The project does not say which priorities it has.');
    const gone = wants.priorities.filter((id) => !allowed.some((choice) => choice.id === id));
    if (gone.length === 0) return passed('All chosen priorities are there.');
    return warning('you', `${plural(gone.length, 'chosen priority is', 'chosen priorities are')} not in the project any more. Issues are made without.`, 'Choose another priority in the review, or set it by hand afterwards.');
  },
};
