import api from '@forge/api';
import type { ProjectChoices } from '../domain/project-choices';
import { chooseIssueType } from '../export/target';
import type { JiraTransport } from './call';
import { assignable, openSprints, screenChoices } from './endpoints/choices';
import { issueTypes } from './endpoints/project';

/** A resolver has 25 s altogether (facts/forge.md §4). */
const TIMEOUT_MS = 10_000;

/** Reads what can be chosen in a project, as the person who called the resolver. */
export function projectReader(request: JiraTransport['request'] = (path, init) => api.asUser().requestJira(path, init)): {
  choices(projectId: string, projectKey: string, issueTypeId: string): Promise<Omit<ProjectChoices, 'people'>>;
  people(projectKey: string): Promise<ProjectChoices['people']>;
} {
  const transport: JiraTransport = { request, count: () => undefined, timeoutMs: TIMEOUT_MS };
  return {
    /** `issueTypeId` is the administrator's choice, or empty. @throws JiraError, AppError `issue-type-missing` */
    choices: async (projectId, projectKey, issueTypeId) => {
      const [types, sprints] = await Promise.all([issueTypes(transport, projectId), openSprints(transport, projectKey)]);
      const screen = await screenChoices(transport, projectId, chooseIssueType(types, issueTypeId, projectKey).id);
      return { sprints, ...screen };
    },
    people: (projectKey) => assignable(transport, projectKey),
  };
}
