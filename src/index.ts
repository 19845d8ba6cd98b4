import { getAppContext } from '@forge/api';
import { kvs } from '@forge/kvs';
import { chat } from '@forge/llm';
import Resolver from '@forge/resolver';
import { consumer } from './consumers';
import { jiraAsCaller, jiraAsPerson } from './jira/forge-jira';
import { projectReader } from './jira/project-reader';
import { siteRights } from './jira/site-rights';
import { addAdapter, forgeAdapter, modelSource } from './llm';
import { createJobQueue } from './queue/job-queue';
import { createTaskQueue } from './queue/task-queue';
import { adminResolver as adminTable, projectResolver as projectTable, type ResolverTable } from './resolvers';
import { createStorage } from './storage';
import { createReceipts } from './storage/receipts/receipts';
import { QUARANTINE_MS } from './usecases/export/deps';
import { exportWorker } from './usecases/export/export-worker';
import { reviveJobs as revive } from './usecases/jobs/revive-jobs';
import type { JobWorker } from './usecases/jobs/worker';
import type { Deps } from './usecases/ports';
import { cleanUp as cleanUpSessions } from './usecases/sessions/clean-up';
import { adfValidationWorker } from './usecases/tickets/adf-validation-worker';
import { processingWorker } from './usecases/tickets/processing-worker';
import { validationWorker } from './usecases/validation/validation-worker';

addAdapter(forgeAdapter(chat));

const deps: Deps = {
  ...createStorage(kvs),
  clock: () => Date.now(),
  newId: () => crypto.randomUUID().replaceAll('-', ''),
  receipts: createReceipts(kvs),
  queue: createJobQueue(),
  taskQueue: createTaskQueue(),
  models: modelSource(() => Date.now()),
  timer: {
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    every: (ms, task) => {
      const timer = setInterval(task, ms);
      return () => {
        clearInterval(timer);
      };
    },
  },
  rights: siteRights(),
  project: projectReader(),
  jiraAsCaller,
  log: ({ level, ...entry }) => {
    console[level](JSON.stringify(entry));
  },
};

const exportJobs = exportWorker({
  ...deps,
  random: () => Math.random(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  quarantineMs: QUARANTINE_MS,
  jira: jiraAsPerson,
});

const remaining = (): number => getAppContext().invocationRemainingTimeInMillis();

function resolver(table: ResolverTable): ReturnType<Resolver['getDefinitions']> {
  const definitions = new Resolver();
  for (const [key, run] of Object.entries(table)) definitions.define(key, (request) => run(request));
  return definitions.getDefinitions();
}

const consume = (worker: JobWorker) => {
  const deliver = consumer(deps, worker);
  return (event: { readonly body: unknown }): Promise<void> => deliver({ body: event.body, remaining });
};

export const projectResolver = resolver(projectTable(deps));
export const adminResolver = resolver(adminTable(deps));

export const runValidation = consume(validationWorker(deps));
export const runProcessing = consume(processingWorker(deps));
export const runAdfValidation = consume(adfValidationWorker(deps));
export const runExport = consume(exportJobs);

/** Forge wants an answer from scheduled work (facts/forge.md §1.4). */
const DONE = { statusCode: 204 } as const;
/** Kept back of the clean-up's time: a deletion that has begun ends. */
const CLEAN_UP_RESERVE_MS = 60_000;

export async function reviveJobs(): Promise<typeof DONE> {
  await revive(deps);
  return DONE;
}

export async function cleanUp(): Promise<typeof DONE> {
  await cleanUpSessions(deps, () => remaining() - CLEAN_UP_RESERVE_MS);
  return DONE;
}
