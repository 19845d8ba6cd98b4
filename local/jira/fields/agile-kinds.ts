import { showSprintField } from '../show/sprints';
import { asStored, type FieldKind } from './kind';
import { FieldProblem } from './problem';

/** The sprint an issue is in: set by the sprint's number, shown as a list of sprints. */
export const sprint: FieldKind = {
  schema: { type: 'array', items: 'json' },
  operations: ['set'],
  accept: (input, { call }) => {
    if (input === null) return null;
    if (typeof input !== 'number') throw new FieldProblem('Number value expected as the Sprint id.');
    const found = call.store.boards.sprint(input);
    if (found === undefined || found.state === 'closed') throw new FieldProblem('The issue could not be put into this sprint: it is closed or does not exist.');
    return input;
  },
  show: (value, { call }) => {
    const found = typeof value === 'number' ? call.store.boards.sprint(value) : undefined;
    return found === undefined ? null : [showSprintField(found)];
  },
};

/** The place in the backlog; changed by `PUT /rest/agile/1.0/issue/rank` alone. */
export const rank: FieldKind = {
  schema: { type: 'any' },
  operations: ['set'],
  accept: () => {
    throw new FieldProblem('Rank cannot be set directly.');
  },
  show: asStored,
};
