import type { JiraProblem } from './jira-types';

/** Which limit was met (`RateLimit-Reason`, facts/jira.md §3); an unknown reason counts as a quota. */
export type RateLimitReason = 'burst' | 'per_issue' | 'quota';

/** How a request failed, by what it means for what was asked. */
export type JiraFailure =
  /** Nothing was done; it may be sent again after the wait. */
  | { readonly kind: 'rate_limited'; readonly reason: RateLimitReason; readonly retryAfterMs: number | null }
  /** Nothing was done, and the same request will be refused again. */
  | { readonly kind: 'refused'; readonly status: number; readonly problem: JiraProblem }
  /** No answer, or one that says nothing: it may have been done, or may still be. */
  | { readonly kind: 'ambiguous'; readonly status: number | null; readonly retryAfterMs?: number };

/** A request to Jira that did not succeed. */
export class JiraError extends Error {
  override readonly name = 'JiraError';

  constructor(
    readonly endpoint: string,
    readonly failure: JiraFailure,
    cause?: unknown,
  ) {
    super(describeFailure(endpoint, failure), cause === undefined ? undefined : { cause });
  }
}

export const problemText = (problem: JiraProblem): string =>
  [...problem.messages, ...Object.entries(problem.fields).map(([field, message]) => `${field}: ${message}`)].join(' ');

function describeFailure(endpoint: string, failure: JiraFailure): string {
  switch (failure.kind) {
    case 'rate_limited':
      return `${endpoint}: too many requests (${failure.reason}).`;
    case 'refused':
      return `${endpoint}: refused with ${String(failure.status)}. ${problemText(failure.problem)}`.trim();
    case 'ambiguous':
      return `${endpoint}: no usable answer${failure.status === null ? '' : ` (${String(failure.status)})`}.`;
  }
}
