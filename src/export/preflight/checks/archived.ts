import { NOT_REACHED, passed, refused, type Check } from '../check';

export const archivedCheck: Check = {
  key: 'archived',
  title: 'The project takes issues',
  run: ({ project }) => {
    if (project === null) return NOT_REACHED;
    if (!project.archived) return passed('It is not archived.');
    return refused(
      'site_admin',
      'project-archived',
      `The project ${project.key} is archived, so nothing can be created in it.`,
      'Ask a Jira administrator to restore it, or start a session for another project.',
    );
  },
};
