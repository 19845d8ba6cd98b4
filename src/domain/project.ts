/** The issue that a component of a project has become, in whichever session. */
export interface RegisteredIssue {
  readonly projectId: string;
  /** Identity of the component over sessions: `<kind>:<machine name or name>`. */
  readonly component: string;
  readonly sessionId: string;
  readonly ticketId: string;
  readonly issueId: string;
  readonly issueKey: string;
}

/** What was last learnt of a Jira project (issue types, link types, people, sprints); `data` is the reader's own shape. */
export interface ProjectContext {
  readonly projectId: string;
  /** Milliseconds since 1970. */
  readonly fetchedAt: number;
  readonly data: unknown;
}
