import type { Calibration } from '../../domain/writing';
import { calibrated, estimate } from './estimate';

const INPUT = { components: [1_000, 1_000, 1_000], overhead: 3_000, perRequest: 2, atOnce: 2 };
const RUN = { requests: 2, characters: 9_000, inputTokens: 3_000, outputTokens: 600, components: 3, ms: 20_000 };

describe('an estimate', () => {
  it('counts requests, what each repeats, and money, before anything was measured', () => {
    const first = estimate(INPUT, { input: 10, output: 100 }, null);
    expect(first).toMatchObject({ components: 3, requests: 2, inputTokens: Math.round(9_000 / 3.8), outputTokens: 990, minutes: 0.2, error: null, runs: 0 });
    expect(first.cost).toBeCloseTo((first.inputTokens * 10 + 990 * 100) / 1_000_000, 4);
    expect(estimate(INPUT, null, null).cost).toBeNull();
  });

  it('goes by what earlier answers took, and shows how far off it was', () => {
    const learnt = calibrated(null, { ...RUN, estimatedTokens: 1_800 });
    expect(learnt).toMatchObject({ runs: 1, error: 0.5 });
    expect(estimate(INPUT, null, learnt)).toMatchObject({ inputTokens: 3_000, outputTokens: 600, minutes: 0.2, error: 0.5, runs: 1 });
    const slower: Calibration = { ...learnt, ms: 120_000 };
    expect(estimate(INPUT, null, slower).minutes).toBe(1);
  });

  it('averages its error over the runs, too low as too high', () => {
    const once = calibrated(null, { ...RUN, estimatedTokens: 1_800 });
    const twice = calibrated(once, { ...RUN, estimatedTokens: 3_600 + 900 });
    expect(twice).toMatchObject({ runs: 2, requests: 4, characters: 18_000, inputTokens: 6_000, outputTokens: 1_200, components: 6, ms: 40_000 });
    expect(twice.error).toBeCloseTo(0.375);
  });
});
