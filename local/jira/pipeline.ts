import type { HostClock } from '../contracts';
import type { Answer, Call, Channel } from './call';
import type { Account } from './model/account';
import type { Limits } from './limits';
import type { Body } from './call';
import { classic, problem, Refusal } from './refusal';
import type { RouteMatch } from './router';
import type { Store } from './store';
import { refusalToResponse, toResponse } from './http/response';

/** A request that has been read to its end. */
export interface Incoming {
  readonly match: RouteMatch | Refusal;
  readonly method: string;
  readonly endpoint: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Body;
  readonly caller: Account | undefined;
  readonly channel: Channel;
  readonly base: string;
}

export interface Pipeline {
  /** Carries a request out, all of it or, where it is refused, nothing (but for a burnt issue number), and says how many issues it created. */
  execute(incoming: Incoming): { readonly response: Response; readonly created: number };
}

interface PipelineParts {
  readonly store: Store;
  readonly clock: HostClock;
  readonly limits: Limits;
  readonly searchLag: () => number;
}

/** The way of a request: limits, credentials, route, handler in one transaction, answer. */
export function pipeline({ store, clock, limits, searchLag }: PipelineParts): Pipeline {
  const answer = (incoming: Incoming, now: number): Answer => {
    if (incoming.match instanceof Refusal) throw incoming.match;
    const { route, params } = incoming.match;
    const { body, query, headers, channel, base } = incoming;
    const caller = incoming.caller ?? (route.anonymous === true ? NOBODY : undefined);
    if (caller === undefined) throw notSignedIn();
    refuseMalformed(body);
    const writes = (ids: readonly number[]): void => {
      limits.perIssue.write(ids, now);
    };
    const call: Call = { store, caller, channel, now, base, params, query, headers, body, searchLag, writes };
    return inTransaction(store, () => route.handler(call));
  };
  return {
    execute: (incoming) => {
      const now = clock.now();
      let headers: Readonly<Record<string, string>> = {};
      try {
        const burst = limits.burst.take(incoming.method, incoming.endpoint, now);
        headers = { 'x-ratelimit-limit': burst.limit.toString(), 'x-ratelimit-remaining': Math.floor(burst.remaining).toString() };
        if (incoming.channel === 'app') limits.points.check(now);
        const given = answer(incoming, now);
        if (incoming.channel === 'app') {
          limits.points.spend(given.points ?? 1, now);
          headers = { ...headers, ...limits.points.headers(now) };
        }
        return { response: toResponse(given, headers), created: given.created ?? 0 };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { response: refusalToResponse(error, headers), created: 0 };
      }
    },
  };
}

/** Refusals keep what was written before them: an issue number that was used up stays used up. */
function inTransaction(store: Store, work: () => Answer): Answer {
  const result = store.db.atomically((): Answer | Refusal => {
    try {
      return work();
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  });
  if (result instanceof Refusal) throw result;
  return result;
}

function refuseMalformed(body: Body): void {
  if (body.kind !== 'malformed') return;
  if (body.of === 'json') throw classic(400, ['There was an error parsing JSON. Check that your request body is valid.']);
  if (body.of === 'multipart') throw problem(400, 'Bad Request', 'Failed to parse multipart servlet request');
  throw problem(415, 'Unsupported Media Type', 'Content-Type is not supported.');
}

const notSignedIn = (): Refusal =>
  classic(401, ['Client must be authenticated to access this resource.'], {}, { headers: { 'www-authenticate': 'Basic realm="Local Jira"' } });

/** Who asks for what is open to all. */
const NOBODY: Account = {
  accountId: 'anonymous',
  email: '',
  displayName: 'Anonymous',
  token: '',
  accountType: 'app',
  active: false,
  licensed: false,
  globalPermissions: [],
};
