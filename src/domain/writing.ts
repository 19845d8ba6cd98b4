/** Who can write the prose of tickets. `rules` is the built-in writer, which always works; the others are models. */
export const WRITERS = ['rules', 'forge', 'anthropic', 'openai'] as const;
export type WriterKind = (typeof WRITERS)[number];
export type ModelWriter = Exclude<WriterKind, 'rules'>;

export const WRITER_TITLES: Readonly<Record<WriterKind, string>> = {
  rules: 'Built-in writer',
  forge: 'Forge LLM',
  anthropic: 'Anthropic',
  openai: 'OpenAI',
};

/** What an administrator decides about models. */
export interface WriterSettings {
  /** The writer of new sessions; `rules` keeps models off. */
  readonly kind: WriterKind;
  /** Id of the model as its provider calls it; empty takes the provider's default. */
  readonly model: string;
  /** US dollars a run may cost; it stops there. Null sets no cap on money. */
  readonly maxCost: number | null;
  /** Tokens a run may use; it stops there. */
  readonly maxTokens: number;
  /** US dollars a million tokens; null takes the price that the app knows for the model. */
  readonly inputPrice: number | null;
  readonly outputPrice: number | null;
  /** Components in one request, and requests at one time. */
  readonly perRequest: number;
  readonly atOnce: number;
}

export const DEFAULT_WRITER: WriterSettings = {
  kind: 'rules',
  model: '',
  maxCost: 20,
  maxTokens: 5_000_000,
  inputPrice: null,
  outputPrice: null,
  perRequest: 8,
  atOnce: 6,
};

/** What a person chose for the writing of one session; the cap of the administrator holds besides. */
export interface WritingChoice {
  readonly writer: WriterKind;
  readonly maxCost: number | null;
}

/** Requests, failed requests and tokens of an agent; time in milliseconds. */
export interface AgentUsage {
  readonly requests: number;
  readonly errors: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly ms: number;
}

export const NO_USAGE: AgentUsage = { requests: 0, errors: 0, inputTokens: 0, outputTokens: 0, ms: 0 };

export const addUsage = (one: AgentUsage, other: AgentUsage): AgentUsage => ({
  requests: one.requests + other.requests,
  errors: one.errors + other.errors,
  inputTokens: one.inputTokens + other.inputTokens,
  outputTokens: one.outputTokens + other.outputTokens,
  ms: one.ms + other.ms,
});

/** What the writing of a session used, from its last run. */
export interface WritingUsage {
  readonly writer: WriterKind;
  /** Empty for the built-in writer. */
  readonly model: string;
  readonly promptVersion: string;
  /** By agent; agents that were not asked are absent. */
  readonly agents: Readonly<Record<string, AgentUsage>>;
  /** US dollars; null where the price of the model is not known. */
  readonly cost: number | null;
  /** Tickets whose prose came from the cache. */
  readonly cached: number;
  /** Tickets that the model was to write and that got the built-in text. */
  readonly fallbacks: number;
  /** True where the cap on tokens or money ended the asking. */
  readonly capped: boolean;
  /** Characters that were sent, and what the estimate before the run said of tokens; for the next estimate. */
  readonly characters: number;
  readonly estimatedTokens: number;
}

/** Who wrote a ticket's prose, kept with the ticket. */
export interface Provenance {
  readonly writer: WriterKind;
  readonly model: string;
  readonly promptVersion: string;
  /** This ticket's share of its request. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly ms: number;
  readonly cached: boolean;
  /** Why a part or all of the text is the built-in writer's, for the reviewer; null where nothing was kept back. */
  readonly note: string | null;
}

/** Sums over earlier answers of one model: what an estimate is calibrated on. */
export interface Calibration {
  readonly requests: number;
  readonly characters: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly components: number;
  readonly ms: number;
  /** Mean of |estimated − used| / used over runs, and how many runs. */
  readonly error: number;
  readonly runs: number;
}
