import type { AuditAction, AuditEvent } from './audit';
import type { ChangeList } from './change-list';
import type { Change, Condition, StoredFindings } from './change';
import type { Job, JobType } from './job';
import type { Plan } from './plan';
import type { ProjectContext, RegisteredIssue } from './project';
import type { RefusalSeen } from './refused-before';
import type { Session } from './session';
import type { SessionError } from './session-error';
import type { Settings } from './settings';
import type { TicketBody } from './ticket-body';
import type { TicketRecord } from './ticket-record';
import type { UploadedFile } from './uploaded-file';

/** A page of a list. `next` continues it while it is on screen; it is never kept. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface PageRequest {
  readonly cursor: string | null;
  /** At most 100. */
  readonly limit: number;
}

/** At most this many changes and conditions together go into one commit. */
export const COMMIT_LIMIT = 25;

/** The one way to write records: all changes or none, in one transaction. */
export interface Store {
  /**
   * Writes all changes, if every condition holds and every record is still at the version it was read with.
   * @throws StaleWrite where it is not: read again and decide again. Nothing was written.
   */
  commit(changes: readonly Change[], conditions?: readonly Condition[]): Promise<void>;
}

/** A commit met a newer version, a taken key, a lost lease or a job that is not idle. */
export class StaleWrite extends Error {
  override readonly name = 'StaleWrite';
}

export interface SessionRepository {
  get(id: string): Promise<Session | null>;
  /** The newest session of that name in the project, whoever owns it; read by key, so it never lags. */
  findByName(projectId: string, name: string): Promise<string | null>;
  /**
   * Writes a new session, its four idle jobs and its claim on the name.
   * @param supersedes id that the claim named when it was read; null where nobody had claimed the name.
   * @throws StaleWrite where the claim is another one by now.
   */
  create(session: Session, supersedes: string | null, audit: AuditEvent): Promise<void>;
  /** Of one owner in one project, latest change first. A query: lags behind writes by moments. */
  listOwned(projectId: string, ownerId: string, page: PageRequest): Promise<Page<Session>>;
  /** Of all projects, latest change first. A query. */
  listAll(page: PageRequest): Promise<Page<Session>>;
  /** Of all projects, unchanged since that time, longest unchanged first. */
  listUnchangedSince(time: number, limit: number): Promise<readonly Session[]>;
  /** Removes everything whose key begins with the session. Run again, it goes on where it was stopped. */
  delete(session: Session): Promise<void>;
}

/** Files and their bytes (pieces of one deflate stream, in base64). */
export interface FileRepository {
  list(session: Session): Promise<readonly UploadedFile[]>;
  /** Stores pieces of files that are being uploaded. */
  putPieces(sessionId: string, pieces: readonly StoredPiece[]): Promise<void>;
  /** Bytes as stored, whole stream per file, in the order asked. @throws AppError `storage-damaged` where a piece is missing or altered. */
  readPieces(sessionId: string, files: readonly { readonly id: string; readonly pieces: number }[]): Promise<readonly Uint8Array[]>;
  removePieces(sessionId: string, files: readonly { readonly id: string; readonly pieces: number }[]): Promise<void>;
}

export interface StoredPiece {
  readonly fileId: string;
  readonly index: number;
  readonly sha256: string;
  /** Base64. */
  readonly data: string;
}

export interface FindingRepository {
  get(sessionId: string): Promise<StoredFindings | null>;
  put(sessionId: string, findings: StoredFindings): Promise<void>;
  /** Fingerprints of accepted findings (of this and earlier uploads). Written with a commit. */
  accepted(sessionId: string): Promise<readonly string[]>;
}

/** Fixes that were applied in the app. Written with a commit, together with the session that names its hash. */
export interface ChangeListRepository {
  get(sessionId: string): Promise<ChangeList>;
}

/** The plan from which the tickets were made: the jobs' index of all ticket ids. */
export interface StoredPlan {
  /** Hash of revision and options; see `Session.generatedFrom`. */
  readonly madeFrom: string;
  readonly plan: Plan;
}

export interface PlanRepository {
  /** The plan from which the stored tickets were made. */
  get(sessionId: string): Promise<StoredPlan | null>;
  put(sessionId: string, plan: StoredPlan): Promise<void>;
  /** The plan that the last validation drew up; no ticket need exist. */
  getDraft(sessionId: string): Promise<StoredPlan | null>;
  putDraft(sessionId: string, plan: StoredPlan): Promise<void>;
}

export interface TicketFilter {
  readonly state?: 'open' | 'ready' | 'excluded';
  readonly phase?: string;
}

export interface TicketRepository {
  get(sessionId: string, id: string): Promise<TicketRecord | null>;
  /** By key, in the order asked; ids without a record are left out. */
  records(sessionId: string, ids: readonly string[]): Promise<readonly TicketRecord[]>;
  /** By key, in the order asked; ids without a body are left out. */
  bodies(sessionId: string, ids: readonly string[]): Promise<readonly TicketBody[]>;
  /** In plan order; a query, for screens. */
  list(sessionId: string, filter: TicketFilter, page: PageRequest): Promise<Page<TicketRecord>>;
}

export interface JobRepository {
  get(sessionId: string, type: JobType): Promise<Job | null>;
  all(sessionId: string): Promise<readonly Job[]>;
  /** Active jobs of the installation that should have moved by that time. A query: look at each by key before acting. */
  overdue(now: number, limit: number): Promise<readonly Job[]>;
}

export interface AuditFilter {
  readonly sessionId?: string;
  readonly action?: AuditAction;
}

/** Events are appended with a commit; the newest come first. */
export interface AuditLog {
  list(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEvent>>;
}

export interface SettingsRepository {
  get(): Promise<Settings>;
}

export interface SessionErrorRepository {
  list(sessionId: string, page: PageRequest): Promise<Page<SessionError>>;
}

export interface RegisterRepository {
  /** The issues that these components have become, as far as known; read by key. */
  find(projectId: string, components: readonly string[]): Promise<readonly RegisteredIssue[]>;
  list(projectId: string, page: PageRequest): Promise<Page<RegisteredIssue>>;
}

/** What rules of a project's workflows refused, in whichever session. Written with a commit. */
export interface RefusalRepository {
  /** The latest first; read by key, so it never lags. */
  get(projectId: string): Promise<readonly RefusalSeen[]>;
}

export interface ProjectContextRepository {
  get(projectId: string): Promise<ProjectContext | null>;
}

/** What a queue carries: never an account id, never contents. */
export interface JobMessage {
  readonly v: 1;
  readonly sessionId: string;
  readonly type: JobType;
  readonly run: number;
}

export interface JobQueue {
  /** Hands the message to the job type's consumer, at least once, after the delay (at most 900,000 ms). */
  push(message: JobMessage, delayMs: number): Promise<void>;
}
