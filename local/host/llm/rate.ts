import { createRateWindow } from '../limits';

/** Forge LLM's limits per model (facts/forge.md §4). */
export const FORGE_LLM_LIMITS = { requestsPerMinute: 100, tokensPerMinute: 500_000 } as const;

const CHARACTERS_PER_TOKEN = 4;

/** Answers whether a request of so many characters may go now; tokens of its answer are booked when they are known. */
export interface LlmRate {
  readonly mayGo: (model: string, characters: number) => boolean;
  readonly used: (model: string, tokens: number) => void;
}

export function createLlmRate(now: () => number, limits: { readonly requestsPerMinute: number; readonly tokensPerMinute: number } = FORGE_LLM_LIMITS): LlmRate {
  const models = new Map<string, { readonly requests: (units: number) => boolean; readonly tokens: (units: number) => boolean }>();
  const of = (model: string) => {
    const known = models.get(model);
    if (known !== undefined) return known;
    const made = { requests: createRateWindow(now, 60_000, limits.requestsPerMinute), tokens: createRateWindow(now, 60_000, limits.tokensPerMinute) };
    models.set(model, made);
    return made;
  };
  return {
    mayGo: (model, characters) => of(model).requests(1) && of(model).tokens(Math.ceil(characters / CHARACTERS_PER_TOKEN)),
    used: (model, tokens) => {
      of(model).tokens(tokens);
    },
  };
}
