import { addCost, costOf, priceOf } from './prices';

const OWN = { inputPrice: null, outputPrice: null };

describe('the price of a model', () => {
  it('is the list price of its maker, for a dated snapshot too', () => {
    expect(priceOf('claude-sonnet-4-6', OWN)).toEqual({ input: 3, output: 15 });
    expect(priceOf('claude-haiku-4-5-20251001', OWN)).toEqual({ input: 1, output: 5 });
    expect(priceOf('gpt-5-mini-2025-08-07', OWN)).toEqual({ input: 0.25, output: 2 });
  });

  it('is not guessed from another model’s', () => {
    for (const id of ['claude-opus-5-5', 'claude-sonnet-4-7', 'gpt-5', 'llama3.3', '', 'constructor']) expect(priceOf(id, OWN)).toBeNull();
  });

  it('is the administrator’s where one was entered, whole or in part', () => {
    expect(priceOf('llama3.3', { inputPrice: 0, outputPrice: 0 })).toEqual({ input: 0, output: 0 });
    expect(priceOf('claude-sonnet-4-6', { inputPrice: 9, outputPrice: null })).toEqual({ input: 9, output: 15 });
    expect(priceOf('llama3.3', { inputPrice: 1, outputPrice: null })).toBeNull();
  });
});

it('tells costs to a hundredth of a cent, and none where the price is not known', () => {
  expect(costOf({ inputTokens: 1_000_000, outputTokens: 100_000 }, { input: 3, output: 15 })).toBe(4.5);
  expect(costOf({ inputTokens: 100, outputTokens: 0 }, { input: 3, output: 15 })).toBe(0.0003);
  expect(costOf({ inputTokens: 1, outputTokens: 1 }, null)).toBeNull();
  expect([addCost(0.1, 0.2), addCost(null, 1), addCost(1, null)]).toEqual([0.3, null, null]);
});
