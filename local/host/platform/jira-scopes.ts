/** An operation of Jira's REST API and the classic scopes (Agile: granular ones) that it needs, all of them. */
export interface ScopedOperation {
  readonly method: string;
  readonly template: string;
  readonly scopes: readonly string[];
}

const operations = (scopes: readonly string[], list: string): readonly ScopedOperation[] =>
  list.trim().split(/\n\s*/).map((line) => {
    const [method = '', template = ''] = line.split(' ');
    return { method, template, scopes };
  });

/**
 * What an app about tickets may call (facts/jira.md §2, "Scopes"); a test holds it against Atlassian's own documents.
 * An operation that is missing here is refused, so that a new call of the app cannot go without its scope unseen.
 */
export const SCOPED_OPERATIONS: readonly ScopedOperation[] = [
  ...operations([], `
    GET /rest/api/3/serverInfo
    POST /rest/api/3/permissions/check`),
  ...operations(['read:jira-work'], `
    GET /rest/api/3/mypermissions
    GET /rest/api/3/project/search
    GET /rest/api/3/project/{project}
    GET /rest/api/3/project/{project}/statuses
    GET /rest/api/3/project/{project}/components
    GET /rest/api/3/project/{project}/versions
    GET /rest/api/3/project/{project}/properties/{property}
    GET /rest/api/3/issuetype/project
    GET /rest/api/3/issue/createmeta/{project}/issuetypes
    GET /rest/api/3/issue/createmeta/{project}/issuetypes/{type}
    GET /rest/api/3/field
    GET /rest/api/3/label
    GET /rest/api/3/priority
    GET /rest/api/3/issueLinkType
    GET /rest/api/3/issuetype
    GET /rest/api/3/issueLink/{link}
    GET /rest/api/3/issue/{issue}
    GET /rest/api/3/issue/{issue}/comment
    GET /rest/api/3/issue/{issue}/properties
    GET /rest/api/3/issue/{issue}/properties/{property}
    POST /rest/api/3/issue/bulkfetch
    GET /rest/api/3/search/jql
    POST /rest/api/3/search/jql
    POST /rest/api/3/search/approximate-count
    POST /rest/api/3/jql/parse
    GET /rest/api/3/attachment/meta
    GET /rest/api/3/attachment/{attachment}
    GET /rest/api/3/attachment/content/{attachment}
    GET /rest/api/3/task/{task}
    GET /rest/api/3/bulk/queue/{task}`),
  ...operations(['write:jira-work'], `
    POST /rest/api/3/issue
    POST /rest/api/3/issue/bulk
    PUT /rest/api/3/issue/{issue}
    DELETE /rest/api/3/issue/{issue}
    POST /rest/api/3/issue/{issue}/attachments
    POST /rest/api/3/issue/{issue}/comment
    PUT /rest/api/3/issue/{issue}/properties/{property}
    DELETE /rest/api/3/issue/{issue}/properties/{property}
    POST /rest/api/3/issue/properties/multi
    POST /rest/api/3/issueLink
    DELETE /rest/api/3/issueLink/{link}
    DELETE /rest/api/3/attachment/{attachment}
    POST /rest/api/3/bulk/issues/fields
    POST /rest/api/3/bulk/issues/delete`),
  ...operations(['read:jira-user'], `
    GET /rest/api/3/myself
    GET /rest/api/3/user
    GET /rest/api/3/user/bulk
    GET /rest/api/3/user/search
    GET /rest/api/3/users/search
    GET /rest/api/3/user/assignable/search`),
  ...operations(['manage:jira-project'], `
    POST /rest/api/3/component
    POST /rest/api/3/version
    PUT /rest/api/3/project/{project}/properties/{property}`),
  ...operations(['manage:jira-configuration'], 'GET /rest/api/3/priority/search'),
  ...operations(['read:board-scope:jira-software', 'read:project:jira'], 'GET /rest/agile/1.0/board'),
  ...operations(['read:board-scope:jira-software', 'read:issue-details:jira'], `
    GET /rest/agile/1.0/board/{board}
    GET /rest/agile/1.0/board/{board}/issue
    GET /rest/agile/1.0/board/{board}/backlog`),
  ...operations(['read:board-scope.admin:jira-software', 'read:project:jira'], 'GET /rest/agile/1.0/board/{board}/configuration'),
  ...operations(['read:sprint:jira-software'], `
    GET /rest/agile/1.0/board/{board}/sprint
    GET /rest/agile/1.0/sprint/{sprint}`),
  ...operations(['read:sprint:jira-software', 'read:issue-details:jira', 'read:jql:jira'], 'GET /rest/agile/1.0/sprint/{sprint}/issue'),
  ...operations(['write:sprint:jira-software'], `
    POST /rest/agile/1.0/sprint
    POST /rest/agile/1.0/sprint/{sprint}
    PUT /rest/agile/1.0/sprint/{sprint}
    POST /rest/agile/1.0/sprint/{sprint}/issue`),
  ...operations(['write:board-scope:jira-software'], `
    POST /rest/agile/1.0/backlog/issue
    POST /rest/agile/1.0/board/{board}/issue`),
  ...operations(['write:issue:jira-software'], 'PUT /rest/agile/1.0/issue/rank'),
];

const segments = (path: string): readonly string[] => path.split('/');
const isVariable = (segment: string): boolean => segment.startsWith('{');

const matches = (template: readonly string[], path: readonly string[]): boolean =>
  template.length === path.length && template.every((segment, index) => (isVariable(segment) ? path[index] !== '' : segment === path[index]));

const TABLE = SCOPED_OPERATIONS.map((operation) => ({ ...operation, parts: segments(operation.template) }));
const variables = (parts: readonly string[]): number => parts.filter(isVariable).length;

/** The scopes an operation needs; undefined where it is not in the table. A fixed path wins over one with variables. */
export const scopesFor = (method: string, path: string): readonly string[] | undefined => {
  const parts = segments(path.replace(/^\/rest\/api\/(2|latest)\//, '/rest/api/3/'));
  const found = TABLE.filter((operation) => operation.method === method.toUpperCase() && matches(operation.parts, parts));
  return [...found].sort((left, right) => variables(left.parts) - variables(right.parts))[0]?.scopes;
};
