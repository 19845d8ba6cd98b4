import { table } from '../testing/table';
import { quotaCheck } from './quota';

table(quotaCheck, [
  ['is not known where Jira did not say', {}, 'skipped', /did not say/],
  ['passes where enough is left', { quota: { limit: 65_000, remaining: 38 } }, 'passed', /^38 points are left this hour; about 38 are needed/],
  ['warns one point below', { quota: { limit: 65_000, remaining: 37 } }, 'warning', /^37 points are left .* pause and go on by itself/, 'time', /full hour/],
]);
