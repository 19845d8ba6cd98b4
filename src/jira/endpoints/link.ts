import { route } from '@forge/api';
import { send, type JiraTransport } from '../call';

/**
 * Makes the blocker block the blocked issue. The inward issue is the blocker, whatever the reference seems to say: measured
 * by several public clients (facts/jira.md §2). Answers 201 without a body; repeated, it makes no second link.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/#api-rest-api-3-issuelink-post
 * @throws JiraError
 */
export async function linkIssues(transport: JiraTransport, typeId: string, blockerKey: string, blockedKey: string): Promise<void> {
  const json = { type: { id: typeId }, inwardIssue: { key: blockerKey }, outwardIssue: { key: blockedKey } };
  await send(transport, { endpoint: 'POST /rest/api/3/issueLink', path: route`/rest/api/3/issueLink`, json });
}
