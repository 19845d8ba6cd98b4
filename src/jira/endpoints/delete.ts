import { route } from '@forge/api';
import { JiraError } from '../../export/jira-error';
import { send, type JiraTransport } from '../call';

/**
 * Deletes an issue without sub-tasks; one that is gone already counts as deleted.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-delete
 * @throws JiraError
 */
export async function deleteIssue(transport: JiraTransport, issueKey: string): Promise<void> {
  try {
    await send(transport, { endpoint: 'DELETE /rest/api/3/issue/{issueIdOrKey}', path: route`/rest/api/3/issue/${issueKey}` });
  } catch (error) {
    if (!(error instanceof JiraError) || error.failure.kind !== 'refused' || error.failure.status !== 404) throw error;
  }
}
