import { passed, refused, type Check } from '../check';

const NAMES: Readonly<Record<string, string>> = { software: 'software', business: 'business', service_desk: 'service' };

export const projectCheck: Check = {
  key: 'project',
  title: 'The project is there',
  run: ({ project, projectKey, seesAny }) => {
    if (project !== null) {
      const kind = project.type === undefined ? '' : ` ${NAMES[project.type] ?? project.type} project,`;
      return passed(`${project.name} (${project.key}):${kind} ${project.teamManaged === true ? 'team-managed' : 'company-managed'}.`);
    }
    if (!seesAny) {
      return refused('site_admin', 'access-gone', 'You see no project on this Jira site: your access to Jira, or its licence, was taken away.', 'Ask a Jira administrator to give you access to Jira again.');
    }
    return refused(
      'project_admin',
      'project-missing',
      `There is no project ${projectKey} on this Jira site, you may not see it, or an administrator keeps apps out of it.`,
      `Ask an administrator of ${projectKey} for the right to browse it; where you see it in Jira, ask a Jira administrator to let apps into it.`,
    );
  },
};
