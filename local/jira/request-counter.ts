export interface RequestCounts {
  readonly total: number;
  /** By endpoint: `POST /rest/api/3/issue/bulk`; what has no endpoint stands under `GET (no endpoint)`. */
  readonly byEndpoint: Readonly<Record<string, number>>;
}

export interface RequestCounter {
  add(endpoint: string): void;
  counts(): RequestCounts;
  reset(): void;
}

/** Counts every request that arrives, answered or not. */
export function requestCounter(): RequestCounter {
  const byEndpoint = new Map<string, number>();
  return {
    add: (endpoint) => {
      byEndpoint.set(endpoint, (byEndpoint.get(endpoint) ?? 0) + 1);
    },
    counts: () => ({
      total: [...byEndpoint.values()].reduce((sum, count) => sum + count, 0),
      byEndpoint: Object.fromEntries([...byEndpoint].sort(([one], [other]) => one.localeCompare(other))),
    }),
    reset: () => {
      byEndpoint.clear();
    },
  };
}
