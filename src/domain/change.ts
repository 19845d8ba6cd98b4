import type { AuditEvent } from './audit';
import type { ChangeList } from './change-list';
import type { Finding } from './finding';
import type { Job, JobType } from './job';
import type { ProjectContext, RegisteredIssue } from './project';
import type { Receipt } from './receipt';
import type { RefusalSeen } from './refused-before';
import type { Session } from './session';
import type { SessionError } from './session-error';
import type { Settings } from './settings';
import type { TicketBody } from './ticket-body';
import type { TicketRecord } from './ticket-record';
import type { UploadedFile } from './uploaded-file';
import type { Calibration, WritingUsage } from './writing';

/**
 * One thing to write. Records with a `version` are written as they were read: the write goes through only while the stored
 * version is still that one, and stores the next (version 0 means: must not exist yet).
 */
export type Change =
  | { readonly kind: 'session'; readonly value: Session }
  | { readonly kind: 'job'; readonly value: Job }
  | { readonly kind: 'file'; readonly value: UploadedFile }
  | { readonly kind: 'file_removed'; readonly value: UploadedFile }
  | { readonly kind: 'ticket'; readonly value: TicketRecord }
  | { readonly kind: 'ticket_removed'; readonly value: TicketRecord }
  | { readonly kind: 'body'; readonly value: TicketBody }
  | { readonly kind: 'body_removed'; readonly sessionId: string; readonly id: string }
  | { readonly kind: 'accepted'; readonly sessionId: string; readonly fingerprints: readonly string[] }
  | { readonly kind: 'change_list'; readonly sessionId: string; readonly value: ChangeList }
  | { readonly kind: 'receipt'; readonly value: Receipt }
  | { readonly kind: 'audit'; readonly value: AuditEvent }
  | { readonly kind: 'error'; readonly value: SessionError }
  | { readonly kind: 'settings'; readonly value: Settings }
  | { readonly kind: 'register'; readonly value: RegisteredIssue }
  | { readonly kind: 'project_context'; readonly value: ProjectContext }
  /** All that is remembered of a project, not only what is new. */
  | { readonly kind: 'refusals'; readonly projectId: string; readonly seen: readonly RefusalSeen[] }
  | { readonly kind: 'writing_usage'; readonly sessionId: string; readonly value: WritingUsage }
  | { readonly kind: 'calibration'; readonly model: string; readonly value: Calibration };

/** The invocation of a job that may write: the lease's owner must still be this one. */
export interface Fence {
  readonly sessionId: string;
  readonly type: JobType;
  readonly owner: string;
}

/** Something that must hold for a commit to go through, without being written. */
export type Condition =
  | { readonly kind: 'lease'; readonly fence: Fence }
  | { readonly kind: 'job_idle'; readonly sessionId: string; readonly type: JobType }
  | { readonly kind: 'session_version'; readonly sessionId: string; readonly version: number };

/** A validation's result, and what it was made of. */
export interface StoredFindings {
  readonly revision: string;
  /** Hash of revision and options: findings of another one are stale. */
  readonly madeFrom: string;
  readonly findings: readonly IdentifiedFinding[];
}

/** A finding with what stays the same over uploads: a hash of code, identity of the thing, column and value. */
export interface IdentifiedFinding extends Finding {
  readonly fingerprint: string;
}
