/** What an undo would delete, and what it would leave with the reason. */
export interface UndoPreview {
  readonly deletable: readonly UndoIssue[];
  readonly kept: readonly KeptIssue[];
  /** Finds in Jira what is kept; empty where nothing is. */
  readonly jql: string;
}

export interface UndoIssue {
  /** Ticket id, or `epic:<phase>`. */
  readonly ref: string;
  readonly key: string;
  readonly title: string;
}

export interface KeptIssue extends UndoIssue {
  readonly reason: string;
}
