import { table } from '../testing/table';
import { noiseCheck } from './noise';

table(noiseCheck, [
  ['has nothing to say where no issue is made', { wants: { issues: 0 } }, 'skipped', /No issue is made/],
  ['warns of notifications and rules', {}, 'warning', /^3 new issues may each notify the watchers of DEMO and set off its automation rules/, 'you', /Tell the team/],
]);
