/** How much the site bears (facts §3); all enforced on the site's clock. */
export interface LimitSettings {
  readonly enforced: boolean;
  /** Hourly quota of requests through Forge, reset at the top of the UTC hour. */
  readonly pointsPerHour: number;
  /** Which of the two quotas the site counts against: the app's global pool, or the tenant's own. */
  readonly quota: 'global' | 'tenant';
  /** Requests a second of one endpoint and method. */
  readonly burst: Readonly<Record<string, number>>;
  /** Exceptions to `burst`, by `METHOD /template`. */
  readonly burstOf: Readonly<Record<string, number>>;
  /** Writes to one issue in a sliding window. */
  readonly perIssue: readonly { readonly writes: number; readonly withinMs: number }[];
}

export const USUAL_LIMITS: LimitSettings = {
  enforced: true,
  pointsPerHour: 65_000,
  quota: 'global',
  burst: { GET: 100, POST: 100, PUT: 50, DELETE: 50 },
  burstOf: { 'GET /rest/api/3/issue/{issueIdOrKey}': 150, 'POST /rest/api/3/search/approximate-count': 150 },
  perIssue: [
    { writes: 20, withinMs: 2_000 },
    { writes: 100, withinMs: 30_000 },
  ],
};
