import type { PlanCounts, PlanEdits, Grouping, DevPolicy } from './plan';
import type { Stage } from './stage';
import type { StatusPolicy } from './status';

/** Choices of a person for one session; the administrator's defaults at first. */
export interface SessionOptions {
  readonly grouping: Grouping;
  readonly statusPolicy: StatusPolicy;
  readonly devPolicy: DevPolicy;
  readonly include: { readonly held: boolean; readonly removed: boolean };
  readonly edits: PlanEdits;
}

/** One specification on its way into one Jira project, owned by one person. */
export interface Session {
  readonly id: string;
  readonly projectId: string;
  readonly projectKey: string;
  readonly name: string;
  readonly description: string;
  readonly ownerId: string;
  readonly stage: Stage;
  /** First 8 hex digits of the hash over all files; empty before the first upload. */
  readonly revision: string;
  /** Revision that the findings are about; another one than `revision` means they are stale. */
  readonly validatedRevision: string;
  /** Hash of revision and options from which the tickets were made; empty before. */
  readonly generatedFrom: string;
  readonly options: SessionOptions;
  readonly counts: PlanCounts | null;
  readonly hasIssues: boolean;
  readonly createdAt: number;
  readonly changedAt: number;
  /** Grows with every write; a write that depends on a read names the version it read. */
  readonly version: number;
}
