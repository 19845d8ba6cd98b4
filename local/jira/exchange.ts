import type { HostClock } from '../contracts';
import type { Channel } from './call';
import type { FaultEngine } from './faults/engine';
import { lostConnection } from './faults/lost-connection';
import type { FaultEffect } from './faults/plan';
import { readBody } from './http/body';
import { refusalToResponse } from './http/response';
import { tooMany } from './limits/refusal';
import type { Account } from './model/account';
import type { Incoming, Pipeline } from './pipeline';
import { classic, Refusal } from './refusal';
import type { RequestCounter } from './request-counter';
import type { Router } from './router';

export interface Sender {
  readonly caller: Account | undefined;
  readonly channel: Channel;
  readonly base: string;
}

export interface Exchange {
  /** @throws TypeError `fetch failed` where the connection broke; the signal's reason where the sender gave up (Jira goes on) */
  send(request: Request, sender: Sender): Promise<Response>;
  /** Resolves once every request that nobody waits for any more has had its effect. */
  settled(): Promise<void>;
  close(): void;
}

interface ExchangeParts {
  readonly clock: HostClock;
  readonly router: Router;
  readonly counter: RequestCounter;
  readonly pipeline: Pipeline;
  readonly faults: () => FaultEngine;
  readonly latencyMs: number;
  readonly latencyPerIssueMs: number;
}

/** The line between a client and the site: its delay, and what goes wrong on it. */
export function exchange(parts: ExchangeParts): Exchange {
  const { clock, router, counter, pipeline } = parts;
  const late = new Set<Promise<unknown>>();
  let closed = false;

  const execute = async (incoming: Incoming): Promise<Response> => {
    if (closed) throw lostConnection('ECONNRESET');
    const { response, created } = pipeline.execute(incoming);
    if (created > 0 && parts.latencyPerIssueMs > 0) await clock.sleep(created * parts.latencyPerIssueMs);
    return response;
  };

  const withFault = async (incoming: Incoming, fault: FaultEffect): Promise<Response> => {
    switch (fault.kind) {
      case 'drop_before':
        throw lostConnection('ECONNRESET');
      case 'drop_after':
        await execute(incoming);
        throw lostConnection('ECONNRESET');
      case 'time_out':
        if (fault.effect) await execute(incoming);
        await clock.sleep(fault.afterMs);
        throw lostConnection('UND_ERR_HEADERS_TIMEOUT');
      case 'delay_effect': {
        const landing = clock.sleep(fault.effectAfterMs).then(() => (closed ? undefined : execute(incoming)));
        late.add(landing);
        void landing.finally(() => late.delete(landing));
        await clock.sleep(fault.afterMs);
        throw lostConnection('UND_ERR_HEADERS_TIMEOUT');
      }
      case 'error': {
        if (fault.effect) await execute(incoming);
        const headers = fault.retryAfterSeconds === undefined ? {} : { 'retry-after': Math.ceil(fault.retryAfterSeconds).toString() };
        return refusalToResponse(classic(fault.status, ['Internal server error'], {}, { headers }), {});
      }
      case 'rate_limit': {
        const resetAt = clock.now() + fault.retryAfterSeconds * 1000;
        return refusalToResponse(tooMany(fault.reason, fault.retryAfterSeconds, { limit: 100, remaining: 0, resetAt }), {});
      }
      case 'duplicate': {
        const first = await execute(incoming);
        await execute(incoming);
        return first;
      }
    }
  };

  const answer = async (request: Request, sender: Sender): Promise<Response> => {
    const url = new URL(request.url);
    const { method } = request;
    const match = router.find(method, url.pathname);
    const template = match instanceof Refusal ? '(no endpoint)' : match.route.template;
    counter.add(`${method} ${template}`);
    const fault = parts.faults().next({ method, template, path: url.pathname });
    const body = await readBody(request);
    if (parts.latencyMs > 0) await clock.sleep(parts.latencyMs);
    const incoming = { match, method, endpoint: `${method} ${template}`, query: url.searchParams, headers: request.headers, body, ...sender };
    return fault === undefined ? execute(incoming) : withFault(incoming, fault);
  };

  return {
    send: (request, sender) => {
      const answered = answer(request, sender);
      late.add(answered);
      const forget = (): void => {
        late.delete(answered);
      };
      answered.then(forget, forget);
      return untilAborted(answered, request.signal);
    },
    settled: async () => {
      await Promise.allSettled([...late]);
    },
    close: () => {
      closed = true;
    },
  };
}

/** The answer, or the sender's own abort, whichever comes first. */
function untilAborted(answered: Promise<Response>, signal: AbortSignal): Promise<Response> {
  if (signal.aborted) return Promise.race([answered, Promise.reject(abortReason(signal))]);
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => { reject(abortReason(signal)); }, { once: true });
    answered.then(resolve, reject);
  });
}

function abortReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new DOMException('This operation was aborted', 'AbortError');
}
