import { table } from '../testing/table';
import { issueTypeCheck } from './issue-type';

table(issueTypeCheck, [
  ['takes the ordinary type of the project', {}, 'passed', /issues of the type Geschichte/],
  ['takes the one chosen by id', { wants: { issueTypeId: '10001' } }, 'passed', /Geschichte/],
  ['refuses where only sub-tasks can be made', { types: [{ id: '9', name: 'Unteraufgabe', subtask: true, hierarchyLevel: -1 }] }, 'refused', /no ordinary issues in DEMO/, 'project_admin', /administrator of DEMO to add an issue type/, 'issue-type-missing'],
  ['refuses a chosen type that is not there', { wants: { issueTypeId: '77' } }, 'refused', /does not have the issue type that was chosen \(id 77\)/, 'you', /Choose another one/, 'issue-type-missing'],
  ['refuses a chosen epic type', { wants: { issueTypeId: '10000' } }, 'refused', /id 10000/, 'you', /Choose another one/, 'issue-type-missing'],
  ['is not reached where a check above refused', { types: null }, 'skipped', /check above/],
]);
