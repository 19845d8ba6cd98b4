import type { Calibration } from '../../domain/writing';
import { costOf, type Price } from './prices';

/** What a run will need, before it begins. */
export interface Estimate {
  readonly components: number;
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cost: number | null;
  readonly minutes: number;
  /** Mean error of earlier estimates as a share (0.1 is ten per cent); null before the first run. */
  readonly error: number | null;
  readonly runs: number;
}

/** Before anything was measured: characters a token of such prompts, tokens an answer, and its time. */
const FIRST = { charactersPerToken: 3.8, outputPerComponent: 330, msPerRequest: 8_000 };

export interface EstimateInput {
  /** Characters of each component's data. */
  readonly components: readonly number[];
  /** Characters that every request repeats. */
  readonly overhead: number;
  readonly perRequest: number;
  readonly atOnce: number;
}

/** Estimates from characters; once there are answers, by what those took. */
export function estimate({ components, overhead, perRequest, atOnce }: EstimateInput, price: Price | null, calibration: Calibration | null): Estimate {
  const requests = Math.ceil(components.length / perRequest);
  const characters = components.reduce((sum, length) => sum + length, 0) + requests * overhead;
  const measured = calibration !== null && calibration.requests > 0 && calibration.components > 0;
  const charactersPerToken = measured ? calibration.characters / Math.max(1, calibration.inputTokens) : FIRST.charactersPerToken;
  const perComponent = measured ? calibration.outputTokens / calibration.components : FIRST.outputPerComponent;
  const ms = measured ? calibration.ms / calibration.requests : FIRST.msPerRequest;
  const inputTokens = Math.round(characters / charactersPerToken);
  const outputTokens = Math.round(components.length * perComponent);
  return {
    components: components.length,
    requests,
    inputTokens,
    outputTokens,
    cost: costOf({ inputTokens, outputTokens }, price),
    minutes: Math.ceil(((requests / atOnce) * ms) / 6_000) / 10,
    error: measured && calibration.runs > 0 ? calibration.error : null,
    runs: calibration?.runs ?? 0,
  };
}

/** Sums with one more run in them. */
export function calibrated(
  before: Calibration | null,
  run: Omit<Calibration, 'error' | 'runs'> & { readonly estimatedTokens: number },
): Calibration {
  const used = run.inputTokens + run.outputTokens;
  const off = used === 0 ? 0 : Math.abs(run.estimatedTokens - used) / used;
  const runs = (before?.runs ?? 0) + 1;
  return {
    requests: (before?.requests ?? 0) + run.requests,
    characters: (before?.characters ?? 0) + run.characters,
    inputTokens: (before?.inputTokens ?? 0) + run.inputTokens,
    outputTokens: (before?.outputTokens ?? 0) + run.outputTokens,
    components: (before?.components ?? 0) + run.components,
    ms: (before?.ms ?? 0) + run.ms,
    error: ((before?.error ?? 0) * (runs - 1) + off) / runs,
    runs,
  };
}
