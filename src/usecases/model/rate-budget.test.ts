import { createRateBudget } from './rate-budget';

function budget(rate: { requests: number; tokens: number }) {
  const time = { now: 1_000_000 };
  return { time, budget: createRateBudget(rate, () => time.now) };
}

describe('the budget of a minute', () => {
  it('lets as many requests through as the provider does, and says how long to wait for the next', () => {
    const { time, budget: own } = budget({ requests: 2, tokens: 1_000 });
    expect(own.book(1)).toBe(0);
    time.now += 20_000;
    expect(own.book(1)).toBe(0);
    expect(own.book(1)).toBe(40_000);
    expect(own.untilClear()).toBe(60_000);
    time.now += 40_000;
    expect(own.book(1)).toBe(0);
  });

  it('counts tokens, and what an answer took beyond those that were booked', () => {
    const { time, budget: own } = budget({ requests: 10, tokens: 1_000 });
    expect(own.book(400)).toBe(0);
    own.add(300);
    own.add(-500);
    expect(own.book(400)).toBe(60_000);
    expect(own.book(300)).toBe(0);
    time.now += 60_000;
    expect(own.untilClear()).toBe(0);
    expect(own.book(1_000)).toBe(0);
  });

  it('lets one request through that is larger than the minute: it would wait for ever', () => {
    const { budget: own } = budget({ requests: 10, tokens: 1_000 });
    expect(own.book(5_000)).toBe(0);
    expect(own.book(1)).toBe(60_000);
  });
});
