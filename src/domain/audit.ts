/** What an audit event tells of: changes outside the app, and what takes something away. */
export const AUDIT_ACTIONS = [
  'session_created',
  'session_deleted',
  'session_rolled_back',
  'findings_accepted',
  'tickets_generated',
  'export_started',
  'export_finished',
  'issues_created',
  'links_created',
  'attachments_created',
  'issues_changed',
  'issues_deleted',
  'job_cancelled',
  'undo_started',
  'undo_finished',
  'session_handed_over',
  'settings_changed',
  'session_expired',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Requests that wrote to Jira, by what became of them. One that was never answered may have taken effect. */
export interface AuditedRequests {
  readonly done: number;
  readonly refused: number;
  readonly unanswered: number;
}

export interface AuditEvent {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly action: AuditAction;
  /** Empty where no session is concerned. */
  readonly sessionId: string;
  readonly projectKey: string;
  /** Whose rights were used; empty for the app's own clean-up. */
  readonly accountId: string;
  /** A line for an administrator, with counts, keys and, cut short, what Jira said; without sheet contents of ours. */
  readonly summary: string;
  /** The write requests that the event tells of; absent where it tells of none. */
  readonly requests?: AuditedRequests;
}
