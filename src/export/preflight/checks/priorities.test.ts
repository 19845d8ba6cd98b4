import { field, table } from '../testing/table';
import { prioritiesCheck } from './priorities';

table(prioritiesCheck, [
  ['is not asked for', {}, 'skipped', /No ticket has a priority/],
  ['passes', { wants: { priorities: ['1'] }, fields: [field('priority', { allowed: [{ id: '1', name: 'High' }] })] }, 'passed', /All chosen priorities are there/],
  ['warns of one that is gone', { wants: { priorities: ['1', '2'] }, fields: [field('priority', { allowed: [{ id: '1', name: 'High' }] })] }, 'warning', /^1 chosen priority is not in the project any more/, 'you', /Choose another priority in the review/],
  ['cannot say where the project does not', { wants: { priorities: ['1'] } }, 'skipped', /does not say which priorities/],
  ['is not reached where a check above refused', { wants: { priorities: ['1'] }, fields: null }, 'skipped', /check above/],
]);
