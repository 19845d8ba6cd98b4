import { field, table } from '../testing/table';
import { screenCheck } from './screen';

table(screenCheck, [
  ['has nothing to look for', {}, 'skipped', /No ticket fills further fields/],
  ['passes', { wants: { labels: 3, dueDates: 1 }, fields: [field('labels'), field('duedate')] }, 'passed', /^All 2 fields/],
  ['knows the story points by their type', { wants: { storyPoints: 1 }, fields: [field('customfield_9', { custom: 'com.pyxis.greenhopper.jira:jsw-story-points' })] }, 'passed', /^All 1 field /],
  ['warns of every field that is not there', { wants: { labels: 3, dueDates: 1, priorities: ['1'], assignees: ['a'], components: ['7'], storyPoints: 1 }, fields: [field('labels')] }, 'warning', /cannot set due date, priority, assignee, components, story points when an issue is created/, 'project_admin', /on the create screen, or set them by hand/],
  ['is not reached where a check above refused', { fields: null }, 'skipped', /check above/],
]);
