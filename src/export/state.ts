import type { Phase } from '../domain/plan';
import type { Receipt } from '../domain/receipt';

/** What the export needs of a ticket record. */
export interface ExportTicket {
  readonly id: string;
  readonly phase: Phase;
  /** Ids of its blockers. */
  readonly dependsOn: readonly string[];
  readonly issueKey: string | null;
  /** Sprint that its issue goes into. */
  readonly sprintId?: number | null;
  /** Issue of an earlier session that stands for it: linked to, never created. */
  readonly linkTo?: string | null;
}

/** Receipts by kind, each in the order in which they were written. */
export interface ExportReceipts {
  readonly epics: readonly Receipt[];
  readonly issues: readonly Receipt[];
  readonly attachment: readonly Receipt[];
  readonly link: readonly Receipt[];
  readonly sprint: readonly Receipt[];
  readonly rank: readonly Receipt[];
}

/** All that the next step depends on: records and receipts, nothing remembered. */
export interface ExportState {
  readonly run: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A request that was not answered may still take effect for so long. */
  readonly quarantineMs: number;
  /** True where the project has issues of hierarchy level 1 and they are wanted. */
  readonly withEpics: boolean;
  /** True where the backlog's order is to follow the plan. */
  readonly rank?: boolean;
  /** The tickets to export, in plan order. */
  readonly tickets: readonly ExportTicket[];
  readonly receipts: ExportReceipts;
}
