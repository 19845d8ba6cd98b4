import { table } from '../testing/table';
import { archivedCheck } from './archived';

table(archivedCheck, [
  ['passes', {}, 'passed', /not archived/],
  ['refuses an archived project', { project: { id: '1', key: 'DEMO', name: 'Demo', archived: true } }, 'refused', /DEMO is archived/, 'site_admin', /Jira administrator to restore it/, 'project-archived'],
  ['is not reached where a check above refused', { project: null }, 'skipped', /check above/],
]);
