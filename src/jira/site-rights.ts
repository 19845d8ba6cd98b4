import api, { route } from '@forge/api';
import { z } from 'zod';
import { JiraError } from '../export/jira-error';
import type { JiraLinkType, JiraProject } from '../export/jira-types';
import { ask, type JiraTransport } from './call';
import { linkTypes, project } from './endpoints/project';
import { siteIssueTypes } from './endpoints/site-issue-types';

/** A resolver has 25 s altogether (facts/forge.md §4). */
const TIMEOUT_MS = 10_000;
const ADMINISTER = 'ADMINISTER';

const answer = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });

const isMissing = (error: unknown): boolean => error instanceof JiraError && error.failure.kind === 'refused' && error.failure.status === 404;

/** What the person who called the resolver may do and see, asked of Jira as that person. */
export function siteRights(request: JiraTransport['request'] = (path, init) => api.asUser().requestJira(path, init)): {
  administers(): Promise<boolean>;
  project(idOrKey: string): Promise<JiraProject | null>;
  choices(): Promise<{ readonly issueTypes: readonly { readonly id: string; readonly name: string }[]; readonly linkTypes: readonly JiraLinkType[] }>;
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
        if (isMissing(error)) return null;
        throw error;
      }
    },
    /** What the whole site offers; no link type where linking is switched off. */
    choices: async () => {
      const links = linkTypes(transport).catch((error: unknown) => {
        if (isMissing(error)) return [];
        throw error;
      });
      const [issueTypes, offered] = await Promise.all([siteIssueTypes(transport), links]);
      return { issueTypes, linkTypes: offered };
    },
  };
}
