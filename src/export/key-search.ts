import { BULK_FETCH_LIMIT } from './jira-client';

/** Where the search through the keys above a known one stands. Refused creations burn numbers, so one gap is no end. */
export interface KeySearch {
  readonly from: number;
  readonly emptyWindows: number;
  readonly windows: number;
}

const EMPTY_WINDOWS = 2;
/** 10,000 numbers: beyond that only the search by property helps. */
const WINDOWS = 100;

export const startSearch = (after: number): KeySearch => ({ from: after, emptyWindows: 0, windows: 0 });

/** The search after one window of {@link BULK_FETCH_LIMIT} keys was read. */
export const nextWindow = (search: KeySearch, found: number): KeySearch => ({
  from: search.from + BULK_FETCH_LIMIT,
  emptyWindows: found === 0 ? search.emptyWindows + 1 : 0,
  windows: search.windows + 1,
});

/**
 * `ended` where the keys run out, or at `bound`: the number of an issue created after the quarantine, above which nothing
 * of the lost request can lie. `cut_short` where the search grew too long to be whole.
 */
export function searchState(search: KeySearch, bound: number | null): 'going_on' | 'ended' | 'cut_short' {
  if (search.emptyWindows >= EMPTY_WINDOWS) return 'ended';
  if (bound !== null && search.from >= bound) return 'ended';
  return search.windows >= WINDOWS ? 'cut_short' : 'going_on';
}
