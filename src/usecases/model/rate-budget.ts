/** Keeps requests and tokens of the last minute within what a provider allows. */
export interface RateBudget {
  /** Books a request of so many tokens, if it may go now: 0. Else how many milliseconds to wait before asking again. */
  book(tokens: number): number;
  /** Books tokens that an answer took beyond those that were booked for it. */
  add(tokens: number): void;
  /** Milliseconds until nothing that was booked counts any more: a budget made then begins where the provider's does. */
  untilClear(): number;
}

const WINDOW_MS = 60_000;

interface Entry {
  readonly at: number;
  readonly requests: number;
  readonly tokens: number;
}

/** @param rate requests and tokens a minute @param now milliseconds */
export function createRateBudget(rate: { readonly requests: number; readonly tokens: number }, now: () => number): RateBudget {
  let booked: readonly Entry[] = [];
  const recent = (): readonly Entry[] => (booked = booked.filter(({ at }) => at > now() - WINDOW_MS));
  const left = (entry: Entry | undefined): number => (entry === undefined ? 0 : entry.at + WINDOW_MS - now());
  return {
    book: (tokens) => {
      const entries = recent();
      const sum = (of: 'requests' | 'tokens'): number => entries.reduce((all, entry) => all + entry[of], 0);
      const fits = sum('requests') < rate.requests && (sum('tokens') + tokens <= rate.tokens || entries.length === 0);
      if (!fits) return Math.max(1, left(entries[0]));
      booked = [...entries, { at: now(), requests: 1, tokens }];
      return 0;
    },
    add: (tokens) => {
      if (tokens > 0) booked = [...recent(), { at: now(), requests: 0, tokens }];
    },
    untilClear: () => left(recent().at(-1)),
  };
}
