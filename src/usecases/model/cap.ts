import type { AgentUsage } from '../../domain/writing';
import { costOf, type Price } from '../../writing/model';

/** What a run may use at most. */
export interface CapLimits {
  readonly maxTokens: number;
  /** US dollars; null for none. */
  readonly maxCost: number | null;
  readonly price: Price | null;
}

/** Stops a run before it goes over: what is under way counts as used. */
export interface Cap {
  /** False where these tokens would go over the cap: nothing is booked then. */
  reserve(tokens: { readonly inputTokens: number; readonly outputTokens: number }): boolean;
  release(tokens: { readonly inputTokens: number; readonly outputTokens: number }): void;
}

/** @param used what the run has used so far, asked anew at each request. */
export function createCap({ maxTokens, maxCost, price }: CapLimits, used: () => Pick<AgentUsage, 'inputTokens' | 'outputTokens'>): Cap {
  let input = 0;
  let output = 0;
  return {
    reserve: (tokens) => {
      const before = used();
      const all = { inputTokens: before.inputTokens + input + tokens.inputTokens, outputTokens: before.outputTokens + output + tokens.outputTokens };
      if (all.inputTokens + all.outputTokens > maxTokens) return false;
      if (maxCost !== null && (costOf(all, price) ?? 0) > maxCost) return false;
      input += tokens.inputTokens;
      output += tokens.outputTokens;
      return true;
    },
    release: (tokens) => {
      input -= tokens.inputTokens;
      output -= tokens.outputTokens;
    },
  };
}
