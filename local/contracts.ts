/** Time as the local host and the local Jira know it: real, or driven by a test. Milliseconds since 1970. */
export interface HostClock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** Who asks: a person, the app itself, or nobody who is known. */
export type Caller = { readonly kind: 'user'; readonly accountId: string } | { readonly kind: 'app' } | { readonly kind: 'anonymous' };

/** A Jira site: the local imitation, or a real one. `request.url` is absolute; only its path and query count. */
export interface JiraSite {
  readonly siteUrl: string;
  readonly cloudId: string;
  fetch(request: Request, caller: Caller): Promise<Response>;
  close(): Promise<void>;
}
