import { createCap } from './cap';

const PRICE = { input: 10, output: 100 };
const small = { inputTokens: 400, outputTokens: 100 };

describe('the cap of a run', () => {
  it('counts what was used and what is under way, in tokens', () => {
    const used = { inputTokens: 500, outputTokens: 0 };
    const cap = createCap({ maxTokens: 1_500, maxCost: null, price: null }, () => used);
    expect([cap.reserve(small), cap.reserve(small), cap.reserve(small)]).toEqual([true, true, false]);
    cap.release(small);
    expect(cap.reserve(small)).toBe(true);
  });

  it('counts money at the model’s price, and lets the last cent go', () => {
    const cap = createCap({ maxTokens: 1_000_000, maxCost: 0.028, price: PRICE }, () => ({ inputTokens: 0, outputTokens: 0 }));
    expect([cap.reserve(small), cap.reserve(small), cap.reserve(small)]).toEqual([true, true, false]);
  });

  it('of nothing lets nothing go', () => {
    expect(createCap({ maxTokens: 1_000_000, maxCost: 0, price: PRICE }, () => ({ inputTokens: 0, outputTokens: 0 })).reserve(small)).toBe(false);
  });
});
