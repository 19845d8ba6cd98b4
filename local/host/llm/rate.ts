/** Forge LLM's limits per model (facts/forge.md §4). */
export const FORGE_LLM_LIMITS: LlmLimits = { requestsPerMinute: 100, tokensPerMinute: 500_000 };

export interface LlmLimits {
  readonly requestsPerMinute: number;
  readonly tokensPerMinute: number;
}

const WINDOW_MS = 60_000;
const CHARACTERS_PER_TOKEN = 4;

/** A request that was let through: told what it used once that is known. */
export interface Admitted {
  readonly used: (tokens: number) => void;
}

/** Lets a request of so many characters through, or not: null. Until its answer is there, its own length counts. */
export interface LlmRate {
  readonly admit: (model: string, characters: number) => Admitted | null;
}

interface Entry {
  readonly at: number;
  tokens: number;
}

/** Counts each model's requests and tokens of the last minute. A refused request counts for nothing. */
export function createLlmRate(now: () => number, limits: LlmLimits = FORGE_LLM_LIMITS): LlmRate {
  const models = new Map<string, Entry[]>();
  return {
    admit: (model, characters) => {
      const time = now();
      const recent = (models.get(model) ?? []).filter(({ at }) => at > time - WINDOW_MS);
      models.set(model, recent);
      const tokens = Math.ceil(characters / CHARACTERS_PER_TOKEN);
      const used = recent.reduce((sum, entry) => sum + entry.tokens, 0);
      if (recent.length + 1 > limits.requestsPerMinute || used + tokens > limits.tokensPerMinute) return null;
      const entry: Entry = { at: time, tokens };
      recent.push(entry);
      return {
        used: (actual) => {
          entry.tokens = actual;
        },
      };
    },
  };
}
