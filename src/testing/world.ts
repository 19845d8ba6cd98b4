import { deflateSync } from 'fflate';
import { sha256Hex } from '../domain/hash';
import type { Job, JobType } from '../domain/job';
import type { Session } from '../domain/session';
import type { TaskMessage } from '../domain/model-repositories';
import type { ModelSource } from '../llm/port';
import { NO_MODELS } from './scripted-model';
import { createStorage } from '../storage';
import { createReceipts } from '../storage/receipts/receipts';
import { addPieces } from '../usecases/files/add-pieces';
import { beginUpload } from '../usecases/files/begin-upload';
import { finishUpload } from '../usecases/files/finish-upload';
import { fakeJira, FakeSite } from '../export/testing/fake-jira';
import { Unreliable, VirtualTime } from '../export/testing/faults';
import { runJob } from '../usecases/jobs/run-job';
import { startValidation } from '../usecases/jobs/start-jobs';
import type { JobWorker } from '../usecases/jobs/worker';
import type { Deps, JobMessage, LogEntry } from '../usecases/ports';
import { createSession } from '../usecases/sessions/create-session';
import type { Caller } from '../usecases/shared/access';
import { adfValidationWorker } from '../usecases/tickets/adf-validation-worker';
import { processingWorker } from '../usecases/tickets/processing-worker';
import { validationWorker } from '../usecases/validation/validation-worker';
import { storageOnHost, type StorageOnHost } from './storage-on-host';

export const OWNER: Caller = { accountId: 'owner', projectId: '10000', projectKey: 'DEMO' };
export const STRANGER: Caller = { ...OWNER, accountId: 'stranger' };

interface Waiting {
  readonly message: JobMessage;
  readonly at: number;
}

/** The use cases over the real storage, with a clock and a queue that the test holds. */
export interface World {
  readonly deps: Deps;
  readonly storage: StorageOnHost;
  readonly queue: Waiting[];
  /** Messages for the consumer of model tasks. */
  readonly tasks: TaskMessage[];
  readonly logged: LogEntry[];
  /** What Jira says of the person present. */
  readonly person: { administrator: boolean; seesProject: boolean };
  pass(ms: number): void;
  /** Delivers messages, time passing as they ask for it, until none waits. */
  deliver(workers?: readonly JobWorker[]): Promise<void>;
  job(sessionId: string, type: JobType): Promise<Job>;
  session(sessionId: string): Promise<Session>;
  /** A new session of the owner with these files in it. */
  uploaded(files: Readonly<Record<string, string>>, name?: string): Promise<Session>;
  /** The same, checked. */
  validated(files: Readonly<Record<string, string>>): Promise<Session>;
  upload(sessionId: string, files: Readonly<Record<string, string>>): Promise<Session>;
  close(): void;
}

/** Time that an invocation has; the worker sees it run out. */
const INVOCATION_MS = 600_000;

export function createWorld(models: ModelSource = NO_MODELS): World {
  let now = Date.UTC(2026, 0, 5, 9);
  let ids = 0;
  const storage = storageOnHost(() => now);
  const queue: Waiting[] = [];
  const tasks: TaskMessage[] = [];
  const logged: LogEntry[] = [];
  const site = new FakeSite();
  const person = { administrator: true, seesProject: true };
  const deps: Deps = {
    ...createStorage(storage.kvs),
    clock: () => now,
    newId: () => sha256Hex(String((ids += 1))).slice(0, 32),
    receipts: createReceipts(storage.kvs),
    queue: {
      push: (message, delayMs) => {
        queue.push({ message, at: now + delayMs });
        return Promise.resolve();
      },
    },
    taskQueue: {
      push: (message) => {
        tasks.push(message);
        return Promise.resolve();
      },
    },
    models,
    timer: {
      sleep: (ms) => {
        now += ms;
        return Promise.resolve();
      },
      every: () => () => undefined,
    },
    rights: {
      administers: () => Promise.resolve(person.administrator),
      choices: () =>
        Promise.resolve({
          issueTypes: [{ id: '10001', name: 'Story' }],
          linkTypes: [{ id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }],
        }),
      project: (id) => Promise.resolve(person.seesProject ? { id, key: 'DEMO', name: 'Demo' } : null),
    },
    project: {
      people: () => Promise.resolve([{ id: OWNER.accountId, name: 'Owner' }]),
      choices: () => Promise.resolve({ sprints: [], priorities: [], fields: { labels: true, dueDate: true, storyPoints: false } }),
    },
    jiraAsCaller: (count) => fakeJira(site, new Unreliable({ at: new Map() }, new VirtualTime()), count),
    log: (entry) => logged.push(entry),
  };
  const own = [validationWorker(deps), processingWorker(deps), adfValidationWorker(deps)];
  const world: World = {
    deps,
    storage,
    queue,
    tasks,
    logged,
    person,
    pass: (ms) => {
      now += ms;
    },
    deliver: async (workers = own) => {
      for (;;) {
        queue.sort((a, b) => a.at - b.at);
        const next = queue.shift();
        if (next === undefined) return;
        now = Math.max(now, next.at);
        const end = now + INVOCATION_MS;
        await runJob(deps, workers, next.message, () => end - now);
      }
    },
    job: async (sessionId, type) => {
      const job = await deps.jobs.get(sessionId, type);
      if (job === null) throw new Error(`No job ${type}.`);
      return job;
    },
    session: async (sessionId) => {
      const session = await deps.sessions.get(sessionId);
      if (session === null) throw new Error('No session.');
      return session;
    },
    upload: async (sessionId, files) => {
      const packed = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
      const announced = packed.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256Hex(bytes), pieces: 1 }));
      const expected = await beginUpload(deps, OWNER, sessionId, announced);
      const pieces = packed.map(({ bytes }, position) => {
        const deflated = deflateSync(bytes);
        return { fileId: expected[position]?.id ?? '', index: 0, sha256: sha256Hex(deflated), data: Buffer.from(deflated).toString('base64') };
      });
      await addPieces(deps, OWNER, sessionId, pieces);
      return (await finishUpload(deps, OWNER, sessionId, expected)).session;
    },
    uploaded: async (files, name = 'Small site') => {
      const { id } = await createSession(deps, OWNER, { name, description: '', supersede: false });
      return Object.keys(files).length === 0 ? world.session(id) : world.upload(id, files);
    },
    validated: async (files) => {
      const { id } = await world.uploaded(files);
      await startValidation(deps, OWNER, id);
      await world.deliver();
      return world.session(id);
    },
    close: () => {
      storage.close();
    },
  };
  return world;
}
