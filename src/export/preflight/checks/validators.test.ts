import { table } from '../testing/table';
import { validatorsCheck } from './validators';

table(validatorsCheck, [
  ['passes where nothing was refused', {}, 'passed', /was refused anything/],
  ['warns with Jira’s words, three of them', { wants: { refusedBefore: ['A', 'B', 'C', 'D'] } }, 'warning', /“A”, “B”, “C”\. A rule of the workflow/, 'project_admin', /Mend what Jira names, or ask an administrator/],
]);
