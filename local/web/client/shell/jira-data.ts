import { isRecord } from '../../bridge/wire';
import { jiraJson } from '../shared/api';

export interface ProjectLine {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: string;
}

export interface IssueLine {
  readonly key: string;
  readonly summary: string;
  readonly type: string;
  readonly status: string;
  readonly assignee: string;
  readonly priority: string;
  readonly parent: string;
}

export interface LinkLine {
  readonly wording: string;
  readonly key: string;
  readonly summary: string;
  readonly status: string;
}

export interface AttachmentLine {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
}

export interface IssueView extends IssueLine {
  readonly projectKey: string;
  readonly projectName: string;
  readonly reporter: string;
  readonly parentSummary: string;
  readonly labels: readonly string[];
  readonly description: unknown;
  readonly links: readonly LinkLine[];
  readonly attachments: readonly AttachmentLine[];
  readonly sprint: string;
  readonly dueDate: string;
  readonly estimate: string;
  readonly created: string;
}

const at = (value: unknown, ...path: readonly string[]): unknown => path.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);
const text = (value: unknown, ...path: readonly string[]): string => {
  const found = at(value, ...path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

const projectLine = (project: unknown): ProjectLine => ({ id: text(project, 'id'), key: text(project, 'key'), name: text(project, 'name'), type: text(project, 'projectTypeKey') });

export const fetchProjects = async (): Promise<readonly ProjectLine[]> => list((await jiraJson('/rest/api/3/project/search?maxResults=50'))['values']).map(projectLine);

export const fetchProject = async (key: string): Promise<ProjectLine> => projectLine(await jiraJson(`/rest/api/3/project/${encodeURIComponent(key)}`));

/** Whether the present person administers Jira. */
export const isAdministrator = async (): Promise<boolean> => at(await jiraJson('/rest/api/3/mypermissions?permissions=ADMINISTER'), 'permissions', 'ADMINISTER', 'havePermission') === true;

const issueLine = (issue: unknown): IssueLine => ({
  key: text(issue, 'key'),
  summary: text(issue, 'fields', 'summary'),
  type: text(issue, 'fields', 'issuetype', 'name'),
  status: text(issue, 'fields', 'status', 'name'),
  assignee: text(issue, 'fields', 'assignee', 'displayName'),
  priority: text(issue, 'fields', 'priority', 'name'),
  parent: text(issue, 'fields', 'parent', 'key'),
});

export interface IssuePage {
  readonly issues: readonly IssueLine[];
  readonly next: string | null;
}

/** A page of the issues that a query finds. */
export async function fetchIssues(jql: string, nextPageToken: string | null): Promise<IssuePage> {
  const fields = ['summary', 'issuetype', 'status', 'assignee', 'priority', 'parent'];
  const page = await jiraJson('/rest/api/3/search/jql', { jql, fields, maxResults: 50, ...(nextPageToken === null ? {} : { nextPageToken }) });
  return { issues: list(page['issues']).map(issueLine), next: text(page, 'nextPageToken') || null };
}

const linkLine = (link: unknown): LinkLine => {
  const outward = at(link, 'outwardIssue');
  const other = outward ?? at(link, 'inwardIssue');
  return {
    wording: text(link, 'type', outward === undefined ? 'inward' : 'outward'),
    key: text(other, 'key'),
    summary: text(other, 'fields', 'summary'),
    status: text(other, 'fields', 'status', 'name'),
  };
};

const customType = (fields: unknown, suffix: string): readonly string[] =>
  list(fields).filter((field) => text(field, 'schema', 'custom').endsWith(suffix)).map((field) => text(field, 'id'));

/** The fields of a site that have no fixed id: the sprint's, and those in which work is estimated. */
async function siteFields(): Promise<{ readonly sprint: readonly string[]; readonly estimate: readonly string[] }> {
  const { values } = await jiraJson('/rest/api/3/field');
  const estimates = list(values).filter((field) => /^story points?( estimate)?$/i.test(text(field, 'name')));
  return { sprint: customType(values, ':gh-sprint'), estimate: estimates.map((field) => text(field, 'id')) };
}

/** An issue with all that its page shows. */
export async function fetchIssue(key: string): Promise<IssueView> {
  const [issue, custom] = await Promise.all([jiraJson(`/rest/api/3/issue/${encodeURIComponent(key)}`), siteFields()]);
  const fields = issue['fields'];
  const sprints = custom.sprint.flatMap((id) => list(at(fields, id)));
  return {
    ...issueLine(issue),
    projectKey: text(fields, 'project', 'key'),
    projectName: text(fields, 'project', 'name'),
    reporter: text(fields, 'reporter', 'displayName'),
    parentSummary: text(fields, 'parent', 'fields', 'summary'),
    labels: list(at(fields, 'labels')).map(String),
    description: at(fields, 'description') ?? null,
    links: list(at(fields, 'issuelinks')).map(linkLine),
    attachments: list(at(fields, 'attachment')).map((file) => ({ id: text(file, 'id'), filename: text(file, 'filename'), size: Number(at(file, 'size') ?? 0) })),
    sprint: sprints.map((sprint) => text(sprint, 'name')).join(', '),
    dueDate: text(fields, 'duedate'),
    estimate: custom.estimate.map((id) => text(fields, id)).find((value) => value !== '') ?? '',
    created: text(fields, 'created'),
  };
}

