import { table } from '../testing/table';
import { projectCheck } from './project';

table(projectCheck, [
  ['names the project and its kind', {}, 'passed', /^Demo \(DEMO\): software project, company-managed\.$/],
  ['knows a service project that its team manages', { project: { id: '1', key: 'HELP', name: 'Help', archived: false, type: 'service_desk', teamManaged: true } }, 'passed', /service project, team-managed/],
  ['is refused where the person sees no project at all', { project: null, seesAny: false }, 'refused', /see no project .* licence/, 'site_admin', /Jira administrator to give you access/, 'access-gone'],
  ['is refused where this project is not seen', { project: null }, 'refused', /DEMO/, 'project_admin', /DEMO/, 'project-missing'],
]);
