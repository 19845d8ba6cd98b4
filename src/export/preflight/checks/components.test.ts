import { field, table } from '../testing/table';
import { componentsCheck } from './components';

table(componentsCheck, [
  ['is not asked for', {}, 'skipped', /No component was chosen/],
  ['passes', { wants: { components: ['7'] }, fields: [field('components', { allowed: [{ id: '7', name: 'Theme' }] })] }, 'passed', /^1 component is there/],
  ['warns of one that is gone', { wants: { components: ['7', '8'] }, fields: [field('components', { allowed: [{ id: '7', name: 'Theme' }] })] }, 'warning', /^1 chosen component is not in the project any more\. Issues are made without/, 'you', /Choose others/],
  ['warns where the screen has no components', { wants: { components: ['7', '8'] } }, 'warning', /^2 chosen components are/, 'you', /by hand/],
  ['is not reached where a check above refused', { wants: { components: ['7'] }, fields: null }, 'skipped', /check above/],
]);
