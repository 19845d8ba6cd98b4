import type { Estimate } from '../../writing/model/estimate';
import { WRITING } from './writers';

const ESTIMATE: Estimate = { components: 12, requests: 2, inputTokens: 8_000, outputTokens: 4_000, cost: null, minutes: 0.4, error: null, runs: 0 };

it('shows no money where the price is not known', () => {
  expect(WRITING.estimate(ESTIMATE)).toBe('12 components in 2 requests, about 12 thousand tokens, price not known, about a minute.');
  expect(WRITING.priceHint('openai', null)).toMatch(/^Price not known/);
  expect(WRITING.priceHint('openai', 2)).toBe('Leave it empty for the list price, $2.');
});

it('says how far off earlier estimates were, and that nothing was measured before the first', () => {
  expect(WRITING.error(ESTIMATE)).toBe('An estimate from the length of the texts; nothing was measured yet.');
  expect(WRITING.error({ ...ESTIMATE, error: 0.125, runs: 1 })).toBe('Earlier estimates were off by 13 % (one run).');
  expect(WRITING.error({ ...ESTIMATE, error: 0.04, runs: 3 })).toBe('Earlier estimates were off by 4 % (3 runs).');
});

it('says what the cap does', () => {
  expect(WRITING.cap(2.5)).toBe('The run stops at $2.50; what is left is written by the built-in writer.');
  expect(WRITING.cap(null)).toBe('No cap on money.');
});
