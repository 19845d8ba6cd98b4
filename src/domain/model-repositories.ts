import type { SerialisedError } from './errors';
import type { Prose } from './ticket';
import type { AgentUsage, Calibration, ModelWriter, WriterKind, WritingUsage } from './writing';

/** Keys of providers. They are written, tested and deleted; no answer of the app ever holds one. */
export interface ModelKeyRepository {
  /** For a request to the provider, inside a consumer. */
  get(writer: ModelWriter): Promise<string | null>;
  has(writer: ModelWriter): Promise<boolean>;
  set(writer: ModelWriter, key: string): Promise<void>;
  remove(writer: ModelWriter): Promise<void>;
}

/** A model's answer about one component as it came, checked for its form alone. */
export interface CachedProse {
  readonly story: string;
  readonly know: readonly string[];
  readonly criteria: readonly string[];
}

/** Answers of models by hash of content, prompt version and model; they live and die with their session. */
export interface ProseCache {
  find(sessionId: string, hashes: readonly string[]): Promise<ReadonlyMap<string, CachedProse>>;
  put(sessionId: string, answers: ReadonlyMap<string, CachedProse>): Promise<void>;
}

export interface WritingRepository {
  /** What the last run of the session used; null before. Written with a commit. */
  usage(sessionId: string): Promise<WritingUsage | null>;
  /** Written with a commit. */
  calibration(model: string): Promise<Calibration | null>;
}

export const MODEL_TASKS = ['test', 'improve', 'explain', 'ask'] as const;
/** Work for a model outside of a job: whether it answers; a ticket again; a finding explained; questions about a ticket. */
export type ModelTaskKind = (typeof MODEL_TASKS)[number];

export interface ConnectionTest {
  readonly health: 'healthy' | 'degraded' | 'unavailable';
  /** In a sentence, for a person. */
  readonly reason: string;
  readonly model: string;
  readonly ms: number;
}

export type ModelTaskResult =
  | { readonly kind: 'test'; readonly test: ConnectionTest }
  | { readonly kind: 'improve'; readonly before: Prose; readonly after: Prose; readonly note: string | null }
  | { readonly kind: 'explain'; readonly sentences: readonly string[] }
  | { readonly kind: 'ask'; readonly questions: readonly string[] };

export interface ModelTask {
  readonly id: string;
  /** Empty for a test from the administration page. */
  readonly sessionId: string;
  readonly kind: ModelTaskKind;
  readonly writer: WriterKind;
  readonly accountId: string;
  /** Ticket id, or a finding's fingerprint; empty where neither is meant. */
  readonly about: string;
  readonly hint: string;
  readonly state: 'queued' | 'done' | 'failed';
  readonly result: ModelTaskResult | null;
  readonly error: SerialisedError | null;
  readonly usage: AgentUsage;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface ModelTaskRepository {
  get(sessionId: string, id: string): Promise<ModelTask | null>;
  put(task: ModelTask): Promise<void>;
  /** True for the first that asks: a message delivered twice must not ask a model twice. */
  claim(task: ModelTask): Promise<boolean>;
}

/** Names a task; whom it is for stands in its record. */
export interface TaskMessage {
  readonly v: 1;
  readonly sessionId: string;
  readonly taskId: string;
}

export interface TaskQueue {
  push(message: TaskMessage): Promise<void>;
}
