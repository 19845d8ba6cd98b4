import { table } from '../testing/table';
import { unassignedCheck } from './unassigned';

table(unassignedCheck, [
  ['is not needed', {}, 'skipped', /Every ticket has a person/],
  ['passes where issues may stay without a person', { wants: { unassigned: 2 } }, 'passed', /^2 tickets stay unassigned/],
  ['warns where the lead gets them', { wants: { unassigned: 1 }, project: { id: '1', key: 'DEMO', name: 'Demo', archived: false, assignsLead: true } }, 'warning', /^1 ticket without a person may be assigned to the project’s lead/, 'you', /tell the lead/],
  ['is not reached where a check above refused', { wants: { unassigned: 1 }, project: null }, 'skipped', /check above/],
]);
