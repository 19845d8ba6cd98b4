import { table } from '../testing/table';
import { sprintsCheck } from './sprints';

const board = { id: 1, name: 'Board', type: 'scrum' };
const sprint = { id: 4, name: 'Four', state: 'future' as const, boardId: 1, board: 'Board' };

table(sprintsCheck, [
  ['is not asked for', {}, 'skipped', /No ticket goes into a sprint/],
  ['passes', { wants: { sprints: [4] }, boards: [board], sprints: [sprint] }, 'passed', /^1 sprint is open/],
  ['warns of one that is closed', { wants: { sprints: [4, 5] }, boards: [board], sprints: [sprint] }, 'warning', /^1 chosen sprint was closed, or belongs to another project/, 'you', /Choose an open sprint/],
  ['warns where the project has no board', { wants: { sprints: [4] }, boards: [], sprints: [] }, 'warning', /no board with sprints/, 'project_admin', /by hand/],
  ['is not reached where a check above refused', { wants: { sprints: [4] } }, 'skipped', /check above/],
]);
