import { table } from '../testing/table';
import { descriptionsCheck } from './descriptions';

table(descriptionsCheck, [
  ['passes where every text fits', {}, 'passed', /below Jira’s limit of 32,767/],
  ['says that a long text goes into a file', { wants: { attachments: 1 } }, 'passed', /^1 text is longer than Jira takes.* into a file/],
  ['says so of several', { wants: { attachments: 2 } }, 'passed', /^2 texts are longer/],
]);
