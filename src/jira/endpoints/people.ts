import { route } from '@forge/api';
import { z } from 'zod';
import type { JiraPerson } from '../../export/jira-types';
import { ask, type JiraTransport } from '../call';

const person = z.object({ accountId: z.string(), displayName: z.string(), active: z.boolean() });

/**
 * The person whose rights are used.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-myself-get
 * @throws JiraError
 */
export const myself = (transport: JiraTransport): Promise<JiraPerson> =>
  ask(transport, { endpoint: 'GET /rest/api/3/myself', path: route`/rest/api/3/myself` }, person);

const permissions = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });

/**
 * Which of these project permissions the person has. A key that Jira does not know fails all of them.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get
 * @throws JiraError
 */
export async function myPermissions(transport: JiraTransport, projectKey: string | null, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = keys.join(',');
  const path = projectKey === null ? route`/rest/api/3/mypermissions?permissions=${wanted}` : route`/rest/api/3/mypermissions?permissions=${wanted}&projectKey=${projectKey}`;
  const answer = await ask(transport, { endpoint: 'GET /rest/api/3/mypermissions', path }, permissions);
  return new Set(keys.filter((key) => answer.permissions[key]?.havePermission === true));
}
