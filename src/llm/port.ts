import type { ModelWriter } from '../domain/writing';

/** One question to a model. It gets no tools, and nothing that it could spend or reveal. */
export interface ModelRequest {
  readonly system: string;
  /** The data part: the message of the user. */
  readonly data: string;
  /** JSON schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly maxOutputTokens: number;
}

export interface TokenUse {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** An answer as parsed JSON, not checked any further. */
export interface ModelAnswer extends TokenUse {
  readonly value: unknown;
}

/** A model of a provider, ready to be asked. */
export interface Model {
  readonly writer: ModelWriter;
  readonly id: string;
  /** Requests and tokens a minute that the provider allows, as far as the app knows. */
  readonly rate: { readonly requests: number; readonly tokens: number };
  /** @throws ModelFailure */
  ask(request: ModelRequest): Promise<ModelAnswer>;
}

/** How a question failed: what the caller may do about it. */
export type FailureKind =
  /** Too many requests, or overloaded: later again. */
  | 'busy'
  /** The provider or the way to it failed: again. */
  | 'temporary'
  /** It answered, and not as asked: no JSON, another shape. */
  | 'bad-answer'
  | 'cut-short'
  /** It declined to answer. */
  | 'refused'
  /** Key, model or request were turned down: a person must act. */
  | 'rejected';

export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';
  constructor(
    readonly kind: FailureKind,
    message: string,
    /** How long the provider asks to wait; null where it does not say. */
    readonly retryAfterMs: number | null = null,
    readonly used: TokenUse = { inputTokens: 0, outputTokens: 0 },
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}

/** Everything that could be behind a writer: whether it is built in, and a model of it. */
export interface ModelSource {
  /** Writers for which this build has an adapter. */
  readonly writers: readonly ModelWriter[];
  /** Whether the writer needs a key of the administrator's. */
  needsKey(writer: ModelWriter): boolean;
  /** Id that an empty setting stands for. */
  defaultModel(writer: ModelWriter): string;
  open(writer: ModelWriter, id: string, key: string): Model;
}
