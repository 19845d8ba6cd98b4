import type { Clock, NewId } from '../domain/ports';
import type { ProjectChoices } from '../domain/project-choices';
import type { ReceiptRepository } from '../domain/receipt';
import type { StorageCounter } from '../domain/storage-use';
import type { ModelKeyRepository, ModelTaskRepository, ProseCache, TaskQueue, WritingRepository } from '../domain/model-repositories';
import type { ModelSource } from '../llm/port';
import type { JiraClient } from '../export/jira-client';
import type {
  AuditLog,
  ChangeListRepository,
  FileRepository,
  FindingRepository,
  JobQueue,
  JobRepository,
  PlanRepository,
  ProjectContextRepository,
  RefusalRepository,
  RegisterRepository,
  SessionErrorRepository,
  SessionRepository,
  SettingsRepository,
  Store,
  TicketRepository,
} from '../domain/repositories';

export * from '../domain/change';
export * from '../domain/repositories';

/** A Jira project as the person sees it. */
export interface ProjectSummary {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** An issue type or link type of the site, by its id and in its own words. */
export interface SiteIssueType {
  readonly id: string;
  readonly name: string;
}

export interface SiteLinkType {
  readonly id: string;
  readonly name: string;
  /** What the blocked issue shows, and what the blocker shows. */
  readonly inward: string;
  readonly outward: string;
}

export interface SiteChoices {
  /** Ordinary types that several projects may share. */
  readonly issueTypes: readonly SiteIssueType[];
  /** Empty where linking is switched off. */
  readonly linkTypes: readonly SiteLinkType[];
}

/** What the person present may do and see, asked of Jira as that person. Only inside a resolver. */
export interface SiteRights {
  administers(): Promise<boolean>;
  /** Null where there is no such project, or the person may not see it. */
  project(idOrKey: string): Promise<ProjectSummary | null>;
  choices(): Promise<SiteChoices>;
}

/** What a Jira project offers for its issues, asked as the person present. Only inside a resolver. */
export interface ProjectReader {
  /** `issueTypeId` is the administrator's choice, or empty. */
  choices(projectId: string, projectKey: string, issueTypeId: string): Promise<Omit<ProjectChoices, 'people'>>;
  people(projectKey: string): Promise<ProjectChoices['people']>;
}

/** A line of the app's log; without contents of sheets and without names of people. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly reference?: string;
  readonly sessionId?: string;
  readonly detail?: string;
}

/** Waiting, where work must wait within an invocation. */
export interface Timer {
  sleep(ms: number): Promise<void>;
  /** Runs a task again and again until the answer is called. */
  every(ms: number, task: () => void): () => void;
}

/** Everything the use cases need from outside; the time and all ids come from here too. */
export interface Deps {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly store: Store;
  readonly sessions: SessionRepository;
  readonly files: FileRepository;
  readonly findings: FindingRepository;
  readonly changeLists: ChangeListRepository;
  readonly plans: PlanRepository;
  readonly tickets: TicketRepository;
  readonly jobs: JobRepository;
  readonly audit: AuditLog;
  readonly settings: SettingsRepository;
  readonly errors: SessionErrorRepository;
  readonly register: RegisterRepository;
  readonly refusals: RefusalRepository;
  readonly receipts: ReceiptRepository;
  readonly projectContexts: ProjectContextRepository;
  readonly queue: JobQueue;
  readonly modelKeys: ModelKeyRepository;
  readonly modelTasks: ModelTaskRepository;
  readonly proseCache: ProseCache;
  readonly writing: WritingRepository;
  readonly taskQueue: TaskQueue;
  readonly models: ModelSource;
  readonly timer: Timer;
  readonly rights: SiteRights;
  readonly storageCounter: StorageCounter;
  readonly project: ProjectReader;
  /** Jira as the person present; `count` is told of every request. Only inside a resolver. */
  readonly jiraAsCaller: (count: (endpoint: string) => void) => JiraClient;
  readonly log: (entry: LogEntry) => void;
}
