/** Keeps requests and tokens of the last minute within what a provider allows. */
export interface RateBudget {
  /** Books a request of so many tokens, if it may go now: 0. Else how many milliseconds to wait before asking again. */
  book(tokens: number): number;
}

const WINDOW_MS = 60_000;

export function createRateBudget(rate: { readonly requests: number; readonly tokens: number }, now: () => number): RateBudget {
  let booked: { readonly at: number; readonly tokens: number }[] = [];
  return {
    book: (tokens) => {
      const time = now();
      booked = booked.filter(({ at }) => at > time - WINDOW_MS);
      const used = booked.reduce((sum, entry) => sum + entry.tokens, 0);
      const fits = booked.length < rate.requests && (used + tokens <= rate.tokens || booked.length === 0);
      if (fits) {
        booked.push({ at: time, tokens });
        return 0;
      }
      return Math.max(1, (booked[0]?.at ?? time) + WINDOW_MS - time);
    },
  };
}
