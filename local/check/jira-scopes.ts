/**
 * The Jira endpoints that the app calls, with the scopes each asks for (facts/jira.md, "Scopes"), in the shape of
 * Atlassian's API documents: what the linter reads where those documents are absent.
 */
const ENDPOINTS: readonly (readonly [method: string, path: string, ...scopes: string[]])[] = [
  ['get', '/rest/api/3/myself', 'read:jira-user'],
  ['get', '/rest/api/3/mypermissions', 'read:jira-work'],
  ['post', '/rest/api/3/permissions/check', 'read:jira-work'],
  ['get', '/rest/api/3/project/search', 'read:jira-work'],
  ['get', '/rest/api/3/project/{projectIdOrKey}', 'read:jira-work'],
  ['get', '/rest/api/3/field', 'read:jira-work'],
  ['get', '/rest/api/3/issueLinkType', 'read:jira-work'],
  ['get', '/rest/api/3/issuetype', 'read:jira-work'],
  ['get', '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes', 'read:jira-work'],
  ['get', '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}', 'read:jira-work'],
  ['get', '/rest/api/3/user/assignable/search', 'read:jira-user'],
  ['get', '/rest/api/3/attachment/meta', 'read:jira-work'],
  ['post', '/rest/api/3/issue/bulk', 'write:jira-work'],
  ['post', '/rest/api/3/issue/bulkfetch', 'read:jira-work'],
  ['post', '/rest/api/3/issue', 'write:jira-work'],
  ['get', '/rest/api/3/issue/{issueIdOrKey}', 'read:jira-work'],
  ['put', '/rest/api/3/issue/{issueIdOrKey}', 'write:jira-work'],
  ['delete', '/rest/api/3/issue/{issueIdOrKey}', 'write:jira-work'],
  ['post', '/rest/api/3/issue/{issueIdOrKey}/attachments', 'write:jira-work'],
  ['put', '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', 'write:jira-work'],
  ['post', '/rest/api/3/issueLink', 'write:jira-work'],
  ['post', '/rest/api/3/search/jql', 'read:jira-work'],
  ['get', '/rest/agile/1.0/board', 'read:board-scope:jira-software', 'read:project:jira'],
  ['get', '/rest/agile/1.0/board/{boardId}/sprint', 'read:sprint:jira-software'],
  ['post', '/rest/agile/1.0/sprint/{sprintId}/issue', 'write:sprint:jira-software'],
  ['put', '/rest/agile/1.0/issue/rank', 'write:issue:jira-software'],
];

interface Operation {
  readonly 'x-atlassian-oauth2-scopes': readonly { readonly scheme: 'OAuth2'; readonly scopes: readonly string[]; readonly state: 'Current' }[];
}

function paths(): Record<string, Record<string, Operation>> {
  const result: Record<string, Record<string, Operation>> = {};
  for (const [method, path, ...scopes] of ENDPOINTS) {
    result[path] = { ...result[path], [method]: { 'x-atlassian-oauth2-scopes': [{ scheme: 'OAuth2', scopes, state: 'Current' }] } };
  }
  return result;
}

export const jiraScopes = { paths: paths() };
