import type { AsyncLocalStorage } from 'node:async_hooks';
import { z } from 'zod';
import type { Clock } from '../../clock/clock';
import type { Invocation } from '../invocation/invocation';
import { heapUsed } from '../invocation/run-invocation';
import type { KvsService } from '../kvs/kvs-service';
import type { QueueService } from '../queue/queue-service';
import { jsonAnswer, proxyError } from './answers';
import type { JiraProxy } from './jira-proxy';

/** A request of the app to the platform, as an interceptor sees it. */
export interface PlatformRequest {
  readonly moment: 'before' | 'after';
  readonly type: string;
  readonly method: string;
  readonly path: string;
  readonly functionKey: string;
  readonly invocationId: string;
  /** The answer's status; only after. */
  readonly status?: number;
}

/** Sees a request before and after; what it gives stands in the place of the platform's answer (before: nothing is done). */
export type Intercept = ((request: PlatformRequest) => Response | undefined | Promise<Response | undefined>) | ((request: PlatformRequest) => void | Promise<void>);

/** What stands in for Forge LLM; its body and answer are those of facts/forge.md §1.7. */
export type LlmService = (model: string | undefined, init: RequestInit) => Promise<Response>;

export interface ForgeFetchPorts {
  readonly current: AsyncLocalStorage<Invocation>;
  readonly clock: Clock;
  readonly kvs: KvsService;
  readonly queues: QueueService;
  readonly jira: JiraProxy;
  readonly llm: LlmService;
  readonly intercept: Intercept;
}

const metaSchema = z.object({
  type: z.string(),
  /** Of Atlassian's products: user, app or none; else the key of a provider of the app's. */
  provider: z.string().optional(),
  remote: z.string().optional(),
  accountId: z.string().optional(),
  model: z.string().optional(),
});

const parseJson = (init: RequestInit): unknown => {
  try {
    return typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
  } catch {
    // The service answers for a body that is no JSON.
    return undefined;
  }
};

/** Never settles: what a dead or frozen process sees of an answer. */
const silence = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** `__forge_fetch__`: the whole seam between the app and the platform (facts/forge.md §1.1, §1.2). */
export const createForgeFetch = (ports: ForgeFetchPorts): ((meta: unknown, path: unknown, init: unknown) => Promise<Response>) => {
  const dispatch = async (meta: z.infer<typeof metaSchema>, path: string, init: RequestInit, invocation: Invocation): Promise<Response> => {
    switch (meta.type) {
      case 'kvs': {
        const answer = ports.kvs.handle(path, parseJson(init));
        return jsonAnswer(answer.status, answer.body, { 'x-b3-traceid': invocation.traceId });
      }
      case 'fpp': {
        const provider = meta.provider === 'user' || meta.provider === 'app' ? meta.provider : 'none';
        if (meta.remote === 'jira') return ports.jira({ provider, accountId: meta.accountId, path, init }, invocation);
        if (meta.remote === 'stargate' && provider === 'app') {
          const answer = ports.queues.handle(path, parseJson(init), invocation);
          if (answer !== undefined) return jsonAnswer(answer.status, answer.body);
        }
        return proxyError(501, 'NOT_AVAILABLE_LOCALLY');
      }
      case 'llm':
        return ports.llm(meta.model, init);
      case 'frc':
        return proxyError(400, 'INVALID_REMOTE');
      case 'fcc':
        return proxyError(400, 'INVALID_SERVICE_KEY');
      default:
        return proxyError(501, 'NOT_AVAILABLE_LOCALLY');
    }
  };

  return async (rawMeta, rawPath, rawInit) => {
    const invocation = ports.current.getStore();
    if (invocation === undefined) throw new Error('Forge runtime not found: the platform was called outside of an invocation.');
    const meta = metaSchema.parse(rawMeta);
    const path = String(rawPath);
    const init: RequestInit = typeof rawInit === 'object' && rawInit !== null ? rawInit : {};
    // @forge/api sends a lower-case method for permissions/check.
    const method = (init.method ?? 'GET').toUpperCase();
    const seen = { type: meta.remote ?? meta.type, method, path, functionKey: invocation.functionModule.key, invocationId: invocation.id };
    invocation.peakHeap = Math.max(invocation.peakHeap, heapUsed());
    const response = await ports.clock.during(async () => {
      const instead = await ports.intercept({ ...seen, moment: 'before' });
      // Killed or timed out meanwhile.
      if (isOver(invocation)) return undefined;
      if (instead instanceof Response) return instead;
      const answer = await dispatch(meta, path, { ...init, method }, invocation);
      const other = await ports.intercept({ ...seen, moment: 'after', status: answer.status });
      return other instanceof Response ? other : answer;
    });
    return response === undefined || isOver(invocation) ? silence() : response;
  };
};

/** Asked anew after every wait, since others set it. */
const isOver = (invocation: Invocation): boolean => invocation.over;
