import { projectOf, routeOf } from './route';

it.each([
  ['/', { page: 'projects' }, null],
  ['/projects/DEMO', { page: 'issues', projectKey: 'DEMO' }, 'DEMO'],
  ['/projects/DEMO/apps/specifications/s/1', { page: 'app', projectKey: 'DEMO', moduleKey: 'specifications' }, 'DEMO'],
  ['/browse/DEMO-12', { page: 'issue', issueKey: 'DEMO-12' }, 'DEMO'],
  ['/admin', { page: 'admin', moduleKey: null }, null],
  ['/admin/apps/administration', { page: 'admin', moduleKey: 'administration' }, null],
  ['/elsewhere', { page: 'nowhere' }, null],
])('%s', (path, route, project) => {
  expect(routeOf(path)).toEqual(route);
  expect(projectOf(routeOf(path))).toBe(project);
});
