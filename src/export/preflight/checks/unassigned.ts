import { NOT_REACHED, passed, plural, skipped, warning, type Check } from '../check';

export const unassignedCheck: Check = {
  key: 'unassigned',
  title: 'Tickets without a person',
  run: ({ project, fields, wants }) => {
    if (wants.unassigned === 0) return skipped('Every ticket has a person.');
    if (project === null || fields === null) return NOT_REACHED;
    const tickets = plural(wants.unassigned, 'ticket');
    if (project.assignsLead !== true) return passed(`${tickets} stay unassigned.`);
    return warning('you', `${tickets} without a person may be assigned to the project’s lead: this project does it with new issues.`, 'Choose people in the review, or tell the lead.');
  },
};
