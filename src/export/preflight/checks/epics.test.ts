import { field, table } from '../testing/table';
import { epicsCheck } from './epics';

table(epicsCheck, [
  ['are not wanted', {}, 'skipped', /No epics are wanted/],
  ['passes, with the type’s own name', { wants: { epics: true } }, 'passed', /issues of the type Epos/],
  ['warns where the project has no type above', { wants: { epics: true }, types: [] }, 'warning', /DEMO has no issue type above .* no epics/, 'project_admin', /add epics/],
  ['warns where an epic needs what nothing fills', { wants: { epics: true }, epicFields: [field('customfield_1', { name: 'Budget', required: true })] }, 'warning', /Every Epos needs a value for “Budget”/, 'project_admin', /default value/],
  ['is not reached where a check above refused', { wants: { epics: true }, types: null }, 'skipped', /check above/],
]);
