import api, { route } from '@forge/api';
import { z } from 'zod';
import { JiraError } from '../export/jira-error';
import type { JiraProject } from '../export/jira-types';
import { ask, type JiraTransport } from './call';
import { project } from './endpoints/project';

/** A resolver has 25 s altogether (facts/forge.md §4). */
const TIMEOUT_MS = 10_000;
const ADMINISTER = 'ADMINISTER';

const answer = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });

/** What the person who called the resolver may do and see, asked of Jira as that person. */
export function siteRights(request: JiraTransport['request'] = (path, init) => api.asUser().requestJira(path, init)): {
  administers(): Promise<boolean>;
  project(idOrKey: string): Promise<JiraProject | null>;
} {
  const transport: JiraTransport = { request, count: () => undefined, timeoutMs: TIMEOUT_MS };
  return {
    /**
     * True for Jira administrators.
     * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get
     */
    administers: async () => {
      const path = route`/rest/api/3/mypermissions?permissions=${ADMINISTER}`;
      const { permissions } = await ask(transport, { endpoint: 'GET /rest/api/3/mypermissions', path }, answer);
      return permissions[ADMINISTER]?.havePermission === true;
    },
    /** Null where there is no such project, or the person may not see it. */
    project: async (idOrKey) => {
      try {
        return await project(transport, idOrKey);
      } catch (error) {
        if (error instanceof JiraError && error.failure.kind === 'refused' && error.failure.status === 404) return null;
        throw error;
      }
    },
  };
}
