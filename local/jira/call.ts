import type { Account } from './model/account';
import type { Json } from './model/json';
import type { Store } from './store';

/** A file of a multipart body. */
export interface FilePart {
  readonly field: string;
  readonly filename: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** A request body, read to its end. */
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'parts'; readonly files: readonly FilePart[] }
  | { readonly kind: 'malformed'; readonly of: 'json' | 'multipart' | 'other' };

/** How the caller came in: through Forge (points count, app access rules hold) or with their own credentials. */
export type Channel = 'app' | 'http';

/** One request on its way through a handler. */
export interface Call {
  readonly store: Store;
  readonly caller: Account;
  readonly channel: Channel;
  readonly now: number;
  /** Origin for links in the answer, without a slash at the end. */
  readonly base: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Body;
  /** Delay of the search index for a write made now, in milliseconds. */
  searchLag(): number;
  /**
   * Counts a write to each of these issues, before it is made.
   * @throws Refusal 429 `jira-per-issue-on-write`
   */
  writes(issueIds: readonly number[]): void;
}

export interface Answer {
  readonly status: number;
  readonly body?: Json | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the request costs of the hourly quota (facts §3). */
  readonly points?: number;
  /** Issues created, for the latency that is counted per issue. */
  readonly created?: number;
}

export type Handler = (call: Call) => Answer;

/** One endpoint: a path template as the documentation writes it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly template: string;
  readonly handler: Handler;
  /** Open to callers without credentials. */
  readonly anonymous?: boolean;
}

/** A path parameter of the matched template. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no parameter {${name}}.`);
  return value;
}

/** A read's answer: 1 point, and 1 for each core object in it (2 for people and permissions: `weight`). */
export function read(body: Json, objects = 1, weight: 1 | 2 = 1): Answer {
  return { status: 200, body, points: 1 + objects * weight };
}

/** An answer without a body. */
export const done = (status: 201 | 204 = 204): Answer => ({ status, points: 1 });
