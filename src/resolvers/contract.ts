import type { AuditAction, AuditEvent } from '../domain/audit';
import type { SerialisedError } from '../domain/errors';
import type { Severity } from '../domain/finding';
import type { Job, JobType } from '../domain/job';
import type { ExportChoices, Session, SessionOptions } from '../domain/session';
import type { Settings } from '../domain/settings';
import type { PreflightReport } from '../domain/preflight';
import type { ProjectChoices } from '../domain/project-choices';
import type { RowRef } from '../domain/spec';
import type { Stage } from '../domain/stage';
import type { Prose, TicketContent } from '../domain/ticket';
import type { TicketEdits } from '../domain/ticket-body';
import type { Assignment, TicketRecord } from '../domain/ticket-record';
import type { UndoPreview } from '../domain/undo';
import type { NameableType } from '../domain/sheet-types';
import type { SheetChoice, UploadedFile } from '../domain/uploaded-file';
import type { TextDocument } from '../usecases/report/get-question-list';
import type { FixesApplied } from '../usecases/fixes/apply-fixes';
import type { ChangesPage } from '../usecases/fixes/get-changes';
import type { FixPreview } from '../usecases/fixes/preview-fixes';
import type { FixSelection } from '../usecases/fixes/selection';
import type { ExportSummary } from '../usecases/report/get-export-summary';
import type { HealthCheck } from '../usecases/admin/health';
import type { SessionOverview } from '../usecases/admin/all-sessions';
import type { CountedUse } from '../domain/storage-use';
import type { SiteChoices } from '../usecases/ports';
import type { FindingsPage } from '../usecases/validation/get-findings';
import type { PlanPage } from '../usecases/planning/get-plan';
import type { PlanOutline } from '../usecases/planning/outline-plan';
import type { SheetRows } from '../usecases/planning/get-rows';
import type { ReportedFinding } from '../usecases/report/get-report';
import type { RollbackCost } from '../usecases/sessions/rollback';
import type { TicketSummary } from '../usecases/tickets/get-tickets';
import type { ModelTask, ModelTaskKind } from '../domain/model-repositories';
import type { ModelWriter, Provenance, WritingChoice, WritingUsage } from '../domain/writing';
import type { WritersView } from '../usecases/model/administer-writers';

/** A task as a screen sees it. */
export type ModelTaskView = Pick<ModelTask, 'id' | 'kind' | 'about' | 'state' | 'result' | 'error' | 'usage'>;
import type { PresupposedList } from '../usecases/report/get-presupposed';
import type { QuestionsPage } from '../usecases/report/open-questions';
import type { ReviewRows } from '../usecases/tickets/review-rows';
import type { LintResult, SavedTicket, TicketDocumentAnswer } from './review-answers';

/** What every call answers: the value, or an error in words for a person. Never a stack. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: SerialisedError };

export interface PageOf<T> {
  readonly items: readonly T[];
  /** Give it back as `cursor` for the next page; null at the end. */
  readonly next: string | null;
}

/** A job as a screen sees it. */
export type JobView = Pick<Job, 'type' | 'state' | 'run' | 'progress' | 'pause' | 'error' | 'startedAt' | 'finishedAt'> & {
  /** `undo` while the export job deletes instead of making. */
  readonly purpose?: 'undo';
};

interface OfSession {
  readonly sessionId: string;
}

/** `name`, `size` in bytes and SHA-256 in hex of the file as it is; number of pieces of its deflated (raw deflate) bytes. */
export interface Announced {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly pieces: number;
}

export type Expected = Announced & { readonly id: string };

/** At most 200,000 characters of base64, 150,000 bytes; SHA-256 in hex over those bytes. */
export interface Piece {
  readonly fileId: string;
  readonly index: number;
  readonly sha256: string;
  readonly data: string;
}

interface FilesAnswer {
  readonly session: Session;
  readonly files: readonly UploadedFile[];
}

interface JobAnswer {
  readonly session: Session;
  readonly job: JobView;
}

interface DecidedAnswer {
  readonly session: Session;
  readonly changed: number;
}

export interface TicketAnswer {
  readonly record: TicketRecord;
  /** With the person's changes; `edits` says which they are. */
  readonly content: TicketContent;
  readonly edits: TicketEdits;
  readonly notes: string;
  /** Which model wrote it; null for the built-in writer. */
  readonly provenance: Provenance | null;
  /** Questions that a model would ask; they stay in the app. */
  readonly asked: readonly string[];
}

type WithChoices = OfSession & { readonly choices?: Partial<ExportChoices> };

type Selected = OfSession & { readonly ids: readonly string[] | 'all' };

/** Calls of the project page (module `specifications`): key → payload and answer. Lists take `limit` up to 100. */
export interface ProjectContract {
  'list-sessions': { payload: { cursor?: string; limit?: number }; answer: PageOf<Session> };
  /** The newest session of that name; `taken` where it is somebody else's. Never lags. */
  'find-session': { payload: { name: string }; answer: { session: Session | null; taken: boolean } };
  'create-session': { payload: { name: string; description?: string; supersede?: boolean }; answer: Session };
  'get-session': { payload: OfSession; answer: { session: Session; files: readonly UploadedFile[]; jobs: readonly JobView[]; findingsFresh: boolean; ticketsFresh: boolean } };
  'delete-session': { payload: OfSession; answer: null };
  /** `version` is the session's that the person saw: the change is refused where another one was made since. */
  'set-options': { payload: OfSession & { version?: number; description?: string; options?: Partial<SessionOptions> }; answer: Session };
  'preview-rollback': { payload: OfSession & { to: Stage }; answer: RollbackCost };
  rollback: { payload: OfSession & { to: Stage }; answer: Session };

  'begin-upload': { payload: OfSession & { files: readonly Announced[] }; answer: { files: readonly Expected[] } };
  /** Pieces of several files go together, up to 450,000 characters in all. */
  'add-pieces': { payload: OfSession & { pieces: readonly Piece[] }; answer: null };
  'finish-upload': { payload: OfSession & { files: readonly Expected[] }; answer: FilesAnswer };
  'remove-file': { payload: OfSession & { fileId: string }; answer: FilesAnswer };
  /** `sheet` is a sheet's `file`; null goes back to what is detected. */
  'set-file-type': { payload: OfSession & { sheet: string; choice: SheetChoice | null }; answer: FilesAnswer };
  /** Of a custom sheet: its columns that name rows of other sheets, by header; those left out name nothing. */
  'set-relations': { payload: OfSession & { sheet: string; relations: Readonly<Record<string, NameableType>> }; answer: Session };

  'start-validation': { payload: OfSession; answer: JobAnswer };
  /** Grouped by cause, the worst first. */
  'get-findings': { payload: OfSession & { severity?: Severity; from?: number; limit?: number; perGroup?: number }; answer: FindingsPage };
  'accept-findings': {
    payload: OfSession & { causes: readonly string[] | 'all' };
    answer: { session: Session; accepted: number; open: Readonly<Record<Severity, number>> };
  };
  /** Cells that fixes would change, and what would follow; a cause may be a code, which stands for all its causes. */
  'preview-fixes': { payload: OfSession & FixSelection; answer: FixPreview };
  'apply-fixes': { payload: OfSession & FixSelection; answer: FixesApplied };
  /** Takes applied fixes off the change list. */
  'undo-change': { payload: OfSession & { ids: readonly string[] }; answer: Session };
  /** Applied fixes by position, in the order of application. */
  'get-changes': { payload: OfSession & { from?: number; limit?: number }; answer: ChangesPage };
  /** The change list, to carry it over into the spreadsheet. */
  'change-list': { payload: OfSession & { format: TextDocument['format'] }; answer: TextDocument };
  /** Tickets by position. */
  'get-plan': { payload: OfSession & { from?: number; limit?: number }; answer: PlanPage };
  /** All tickets of the plan, a line each, with what they will ask; and who may write them. */
  'plan-outline': { payload: OfSession; answer: PlanOutline };
  /** Rows of the sheets as they stand now, each with `around` neighbours above and below (none unless told, ten at most). */
  'get-rows': { payload: OfSession & { rows: readonly RowRef[]; around?: number }; answer: readonly SheetRows[] };

  /** `writer` defaults to the administrator's; `maxCost` (US dollars) can only narrow the administrator's cap. */
  'generate-tickets': { payload: OfSession & Partial<WritingChoice>; answer: JobAnswer };
  /** After the run: what was used. */
  'writing-usage': { payload: OfSession; answer: WritingUsage | null };
  /** Work for a model, done in a consumer; `about` is a ticket's id (improve, ask) or a finding's fingerprint (explain). */
  'start-model-task': { payload: OfSession & { kind: ModelTaskKind; about?: string; hint?: string }; answer: { taskId: string } };
  /** Polled until its state is `done` or `failed`. */
  'model-task': { payload: OfSession & { taskId: string }; answer: ModelTaskView };
  'list-tickets': { payload: OfSession & { state?: 'open' | 'ready' | 'excluded'; phase?: string; cursor?: string; limit?: number }; answer: PageOf<TicketRecord> };
  'get-ticket': { payload: OfSession & { id: string }; answer: TicketAnswer };
  'edit-ticket': { payload: OfSession & { id: string; version: number; title?: string; prose?: Partial<Prose>; notes?: string }; answer: SavedTicket };
  /** Sprints, people, priorities of the project as the caller sees them; kept for minutes unless `fresh`. */
  'project-context': { payload: { fresh?: boolean }; answer: ProjectChoices };
  /** The whole list of the review in one answer, of this moment. */
  'review-rows': { payload: OfSession & { ids?: readonly string[] }; answer: ReviewRows };
  /** A ticket with the very document that its issue gets, and the open findings on its rows. */
  'get-ticket-document': { payload: OfSession & { id: string }; answer: TicketDocumentAnswer };
  /** Takes back every change by hand of title and prose. */
  'reset-ticket': { payload: OfSession & { id: string; version: number }; answer: SavedTicket };
  /** Checks the text as it stands against the sheets. */
  'lint-draft': { payload: OfSession & { id: string }; answer: { version: number; faults: readonly LintResult[] } };
  /** Adds a dependency, or removes one; a circle is refused with the way that it would take. */
  'set-dependency': { payload: OfSession & { id: string; version: number; blocker: string; wanted: boolean }; answer: SavedTicket };
  'mark-ready': { payload: Selected & { ready: boolean }; answer: DecidedAnswer & { heldBack: number } };
  'exclude-tickets': { payload: Selected & { excluded: boolean }; answer: DecidedAnswer };
  'assign-tickets': { payload: Selected & { assignment: Partial<Assignment> }; answer: DecidedAnswer };

  'start-adf-validation': { payload: OfSession; answer: JobAnswer };
  'start-export': { payload: OfSession & Partial<ExportChoices>; answer: JobAnswer };
  /** Every check that an export begins with, what can be chosen for it, and what it would do, `limit` (up to 200) issues from `from` on; nothing is written. */
  preflight: { payload: WithChoices & { from?: number; limit?: number }; answer: PreflightReport };
  /** For tickets that an earlier session made an issue of: leave it alone, link dependencies to it, or make another one. */
  'decide-existing': { payload: Selected & { decision: 'leave' | 'link' | 'make' }; answer: DecidedAnswer };
  /** Which of the issues that this session made can be deleted, and why others cannot. */
  'preview-undo': { payload: OfSession; answer: UndoPreview };
  /** Deletes them. Runs as the session's export job: see `JobView.purpose`. */
  'start-undo': { payload: OfSession; answer: JobAnswer };
  /** Polled: a job whose invocation died is revived by the look. */
  'job-status': { payload: OfSession; answer: { jobs: readonly JobView[] } };
  'cancel-job': { payload: OfSession & { type: JobType }; answer: JobView };
  'resume-job': { payload: OfSession & { type: JobType }; answer: JobView };

  /** Findings one by one, in the order in which they were found. */
  'report-findings': { payload: OfSession & { from?: number; limit?: number }; answer: { findings: readonly ReportedFinding[]; next: number | null } };
  /** Tickets by position in the plan, read by key: complete and of this moment. */
  /** What the exports made so far, and what is left to do by hand. */
  /** All open questions, to copy or save for the client. */
  'question-list': { payload: OfSession & { format: TextDocument['format'] }; answer: TextDocument };
  /** Open questions by ticket, by position among the tickets that ask. */
  'open-questions': { payload: OfSession & { from?: number; limit?: number }; answer: QuestionsPage };
  /** "Not in your sheets", part by part and as a document. */
  'presupposed-list': { payload: OfSession; answer: PresupposedList };
  /** "Not in your sheets". */
  presupposed: { payload: OfSession; answer: TextDocument };
  'export-summary': { payload: OfSession; answer: ExportSummary };
  'report-tickets': { payload: OfSession & { from?: number; limit?: number }; answer: { tickets: readonly TicketSummary[]; next: number | null } };
}

/** Calls of the administration page (module `administration`). */
export interface AdminContract {
  'get-settings': { payload: Record<string, never>; answer: Settings };
  'change-settings': { payload: { version: number; change: Partial<Omit<Settings, 'version'>> }; answer: Settings };
  'list-audit': { payload: { sessionId?: string; action?: AuditAction; cursor?: string; limit?: number }; answer: PageOf<AuditEvent> };
  writers: { payload: Record<string, never>; answer: WritersView };
  /** Write-only: no answer holds a key. */
  'set-model-key': { payload: { writer: ModelWriter; key: string }; answer: WritersView };
  'remove-model-key': { payload: { writer: ModelWriter }; answer: WritersView };
  'start-writer-test': { payload: { writer: ModelWriter }; answer: { taskId: string } };
  'writer-test': { payload: { taskId: string }; answer: ModelTaskView };
  /** Issue types and link types of the whole site, for the defaults. */
  'site-choices': { payload: Record<string, never>; answer: SiteChoices };
  /** What is stored; `next` goes on counting. */
  'storage-use': { payload: { cursor?: string }; answer: CountedUse };
  /** Sessions of all projects and people, without their contents. */
  'all-sessions': { payload: { cursor?: string; limit?: number }; answer: PageOf<SessionOverview> };
  health: { payload: Record<string, never>; answer: { checks: readonly HealthCheck[] } };
  /** Gives a session to somebody else, who goes on with their own rights. */
  'hand-over': { payload: OfSession & { accountId: string }; answer: Session };
}

export type Payload<C, K extends keyof C> = C[K] extends { payload: infer P } ? P : never;
export type Value<C, K extends keyof C> = C[K] extends { answer: infer A } ? A : never;
