import { issueTypeFor } from '../../target';
import { NOT_REACHED, passed, refused, type Check } from '../check';

export const issueTypeCheck: Check = {
  key: 'issue-type',
  title: 'The issue type',
  run: ({ types, wants, projectKey }) => {
    if (types === null) return NOT_REACHED;
    const type = issueTypeFor(types, wants.issueTypeId);
    if (type !== null) return passed(`Tickets become issues of the type ${type.name}.`);
    if (wants.issueTypeId === '') {
      return refused(
        'project_admin',
        'issue-type-missing',
        `You can create no ordinary issues in ${projectKey}, only sub-tasks or none.`,
        `Ask an administrator of ${projectKey} to add an issue type such as Story or Task.`,
      );
    }
    return refused(
      'you',
      'issue-type-missing',
      `${projectKey} does not have the issue type that was chosen (id ${wants.issueTypeId}).`,
      `Choose another one. If the app’s settings name it, ask a Jira administrator to add the type to ${projectKey} or to change the settings.`,
    );
  },
};
