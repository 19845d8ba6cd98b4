import { backoffMs, decideRetry } from './retry';

const NOON = Date.UTC(2026, 10, 20, 12, 10);

describe('what to do after a failure', () => {
  it('takes Retry-After as the least', () => {
    expect(decideRetry({ kind: 'rate_limited', reason: 'burst', retryAfterMs: 20_000 }, 0, NOON, 0.5)).toEqual({ kind: 'again', afterMs: 20_000 });
    expect(decideRetry({ kind: 'rate_limited', reason: 'burst', retryAfterMs: 0 }, 0, NOON, 0.5)).toEqual({ kind: 'again', afterMs: 2_000 });
    expect(decideRetry({ kind: 'ambiguous', status: 503, retryAfterMs: 40_000 }, 0, NOON, 0.5)).toEqual({ kind: 'again', afterMs: 40_000 });
  });

  it('waits longer each time, with jitter, thirty seconds at most', () => {
    expect([0, 1, 2, 3].map((tries) => backoffMs(tries, 0.5))).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect([backoffMs(0, 0), backoffMs(9, 0.999_99)]).toEqual([1_400, 39_000]);
  });

  it('pauses for a quota until Jira says, or the full hour', () => {
    expect(decideRetry({ kind: 'rate_limited', reason: 'quota', retryAfterMs: null }, 0, NOON, 0.5)).toMatchObject({ kind: 'pause', until: Date.UTC(2026, 10, 20, 13) });
    expect(decideRetry({ kind: 'rate_limited', reason: 'quota', retryAfterMs: 5_000 }, 0, NOON, 0.5)).toMatchObject({ kind: 'pause', until: NOON + 5_000 });
  });

  it('gives up what Jira refuses at once, and silence after four tries', () => {
    expect(decideRetry({ kind: 'refused', status: 400, problem: { messages: [], fields: {} } }, 0, NOON, 0.5)).toEqual({ kind: 'give_up' });
    expect(decideRetry({ kind: 'ambiguous', status: 502 }, 2, NOON, 0.5)).toMatchObject({ kind: 'again' });
    expect(decideRetry({ kind: 'ambiguous', status: 502 }, 3, NOON, 0.5)).toEqual({ kind: 'give_up' });
  });
});
