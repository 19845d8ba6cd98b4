import type { Phase } from './plan';

/** What an export would do with one issue. */
export interface DryRunIssue {
  /** Ticket id, or `epic:<phase>`. */
  readonly ref: string;
  readonly kind: 'epic' | 'ticket';
  readonly title: string;
  readonly phase: Phase;
  /**
   * `exists`: this session made it already. `leave` and `link`: an earlier session made it; it stays alone, or dependencies
   * are linked to it. A ticket that is made although it has an issue is `create` with `issueKey`.
   */
  readonly state: 'create' | 'exists' | 'leave' | 'link';
  readonly issueKey: string | null;
  /** Which request of the run creates it, from 1; null where none does. */
  readonly batch: number | null;
}

export interface DryRunLink {
  readonly blocker: string;
  readonly blocked: string;
  readonly blockerTitle: string;
  readonly blockedTitle: string;
}

export interface DryRunAttachment {
  readonly ref: string;
  readonly title: string;
  readonly filename: string;
}

export interface EndpointCount {
  /** Method and path template: `POST /rest/api/3/issue/bulk`. */
  readonly endpoint: string;
  readonly count: number;
}

export interface DryRunTotals {
  readonly epics: number;
  readonly issues: number;
  readonly links: number;
  readonly attachments: number;
  /** Issues that are moved into a sprint. */
  readonly sprintMoves: number;
  /** Tickets that have an issue from an earlier session. */
  readonly existing: number;
}

/** A page of what an export would do. Links and attachments are those of the page's tickets (links by the blocked one). */
export interface DryRunReport {
  readonly totals: DryRunTotals;
  /** Requests that the run would send, without the reads of its preflight. */
  readonly requests: readonly EndpointCount[];
  readonly issues: readonly DryRunIssue[];
  readonly links: readonly DryRunLink[];
  readonly attachments: readonly DryRunAttachment[];
  /** Position of the next page; null at the end. */
  readonly next: number | null;
}
