import type {
  JiraBoard,
  JiraQuota,
  JiraSprint,
  RankResult,
  BulkResult,
  CreatedIssue,
  FetchedIssue,
  IssueElement,
  JiraCreateField,
  JiraIssueType,
  JiraLinkType,
  JiraPerson,
  JiraProject,
} from './jira-types';

export const BULK_CREATE_LIMIT = 50;
export const BULK_FETCH_LIMIT = 100;

/** What of an issue to read back besides its receipt property. */
export type ExtraField = 'attachment' | 'issuelinks' | 'state';

/** Jira as one person sees it. Every method throws JiraError where Jira does not do what it was asked. */
export interface JiraClient {
  myself(): Promise<JiraPerson>;
  /** Which of these permissions the person has in the project; without one, in any project. Ask once a run: the read is dear (facts/jira.md §2). */
  permissions(projectKey: string | null, keys: readonly string[]): Promise<ReadonlySet<string>>;
  project(idOrKey: string): Promise<JiraProject>;
  issueTypes(projectId: string): Promise<readonly JiraIssueType[]>;
  createFields(projectId: string, issueTypeId: string): Promise<readonly JiraCreateField[]>;
  linkTypes(): Promise<readonly JiraLinkType[]>;
  createIssues(elements: readonly IssueElement[]): Promise<BulkResult>;
  createIssue(element: IssueElement): Promise<CreatedIssue>;
  /** At most {@link BULK_FETCH_LIMIT} ids or keys; reads the database, so it never lags. What is not there is left out. */
  fetchIssues(idsOrKeys: readonly string[], fields?: readonly ExtraField[]): Promise<readonly FetchedIssue[]>;
  /** Issues of the project whose receipt property names the session and one of these refs; lags behind writes. */
  searchByReceipt(projectKey: string, sessionId: string, refs: readonly string[]): Promise<readonly FetchedIssue[]>;
  /** Number of the newest issue key that the search knows, 0 for none; lags, so the truth is this or higher. */
  newestNumber(projectKey: string): Promise<number>;
  /** Makes `blocker` block `blocked`. Repeated, it makes no second link. */
  link(typeId: string, blockerKey: string, blockedKey: string): Promise<void>;
  attach(issueKey: string, filename: string, text: string): Promise<void>;
  /** Boards of the project; none where it has none. */
  boards(projectKey: string): Promise<readonly JiraBoard[]>;
  /** Open sprints of a board; none where it has none. */
  sprints(boardId: number): Promise<readonly JiraSprint[]>;
  /** Which of these people can be assigned issues of the project. */
  assignable(projectKey: string, accountIds: readonly string[]): Promise<ReadonlySet<string>>;
  attachmentMeta(): Promise<{ readonly enabled: boolean; readonly uploadLimit: number }>;
  /** At most 50; all or none. Repeated, it changes nothing. */
  moveToSprint(sprintId: number, issueKeys: readonly string[]): Promise<void>;
  /** At most 50, in their order right after another issue. Repeated, it changes nothing. */
  rankAfter(issueKeys: readonly string[], afterKey: string): Promise<RankResult>;
  /** An issue that is gone already counts as deleted. */
  deleteIssue(issueKey: string): Promise<void>;
  /** All issues of the project with a receipt property, whichever session made them; lags behind writes. */
  searchMade(projectKey: string): Promise<readonly FetchedIssue[]>;
  /** Keys of the issues below these ones; lags behind writes. */
  searchBelow(parentKeys: readonly string[]): Promise<readonly { readonly key: string; readonly parentKey: string }[]>;
  /** What is left of the hourly allowance, as the last answer said; null where none did. */
  quota(): JiraQuota | null;
}

/** Requests made so far, by method and path template: `POST /rest/api/3/issue/bulk`. */
export type RequestCounts = Readonly<Record<string, number>>;
