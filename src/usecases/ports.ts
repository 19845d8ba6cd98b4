import type { Clock, NewId } from '../domain/ports';
import type { ProjectChoices } from '../domain/project-choices';
import type { ReceiptRepository } from '../domain/receipt';
import type {
  AuditLog,
  ChangeListRepository,
  FileRepository,
  FindingRepository,
  JobQueue,
  JobRepository,
  PlanRepository,
  ProjectContextRepository,
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

/** What the person present may do and see, asked of Jira as that person. Only inside a resolver. */
export interface SiteRights {
  administers(): Promise<boolean>;
  /** Null where there is no such project, or the person may not see it. */
  project(idOrKey: string): Promise<ProjectSummary | null>;
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
  readonly receipts: ReceiptRepository;
  readonly projectContexts: ProjectContextRepository;
  readonly queue: JobQueue;
  readonly rights: SiteRights;
  readonly project: ProjectReader;
  readonly log: (entry: LogEntry) => void;
}
