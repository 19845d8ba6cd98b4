import type { ModelKeyRepository, ModelTaskRepository, ProseCache, WritingRepository } from '../domain/model-repositories';
import type {
  AuditLog,
  ChangeListRepository,
  FileRepository,
  FindingRepository,
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
import type { StorageCounter } from '../domain/storage-use';
import { createChangeLists } from './change-lists';
import { createFiles } from './files';
import { createFindings } from './findings';
import { createJobs } from './jobs';
import type { Kvs } from './kvs';
import { createPlans } from './plans';
import { createRefusals } from './refusals';
import { createSessions } from './sessions';
import { createAuditLog, createProjectContexts, createRegister, createSessionErrors, createSettings } from './small-repositories';
import { createStore } from './store';
import { createStorageCounter } from './storage-use';
import { createTickets } from './tickets';
import { createModelKeys, createModelTasks, createProseCache, createWriting } from './writing';

export interface Storage {
  readonly storageCounter: StorageCounter;
  readonly modelKeys: ModelKeyRepository;
  readonly modelTasks: ModelTaskRepository;
  readonly proseCache: ProseCache;
  readonly writing: WritingRepository;
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
  readonly projectContexts: ProjectContextRepository;
}

/** All repositories over Forge's key-value store and custom entities (scope `storage:app`). */
export const createStorage = (kvs: Kvs): Storage => ({
  storageCounter: createStorageCounter(kvs),
  store: createStore(kvs),
  sessions: createSessions(kvs),
  files: createFiles(kvs),
  findings: createFindings(kvs),
  changeLists: createChangeLists(kvs),
  plans: createPlans(kvs),
  tickets: createTickets(kvs),
  jobs: createJobs(kvs),
  audit: createAuditLog(kvs),
  settings: createSettings(kvs),
  errors: createSessionErrors(kvs),
  register: createRegister(kvs),
  refusals: createRefusals(kvs),
  projectContexts: createProjectContexts(kvs),
  modelKeys: createModelKeys(kvs),
  modelTasks: createModelTasks(kvs),
  proseCache: createProseCache(kvs),
  writing: createWriting(kvs),
});
