import { table } from '../testing/table';
import { peopleCheck } from './people';

table(peopleCheck, [
  ['has nobody to look for', {}, 'skipped', /No ticket has a person/],
  ['passes', { wants: { assignees: ['a', 'b'] }, assignable: new Set(['a', 'b', 'c']) }, 'passed', /^2 people can be assigned/],
  ['warns of somebody who cannot be assigned any more', { wants: { assignees: ['a', 'b'] }, assignable: new Set(['a']) }, 'warning', /^1 chosen person cannot be assigned .* without a person/, 'project_admin', /Choose somebody else in the review, or ask an administrator of the project/],
  ['is not reached where a check above refused', { wants: { assignees: ['a'] }, assignable: null }, 'skipped', /check above/],
]);
