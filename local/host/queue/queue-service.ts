import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ConsumerModule, FunctionModule } from '../app/manifest';
import type { Invocation } from '../invocation/invocation';
import { createRateWindow, type HostLimits } from '../limits';
import type { StatsRecorder } from '../stats';
import type { EventStore } from './event-store';

const MAX_EVENTS = 50;
const MAX_PUSH_BYTES = 200 * 1024;
/** Of one event, where the consumer runs longer than the usual 55 seconds. */
const MAX_LONG_EVENT_BYTES = 100 * 1024;
const LONG_SECONDS = 55;

const LITERAL = '{contextAri}/{environmentId}/{appId}/{appVersion}';
const queueName = z.string().regex(/^[a-zA-Z0-9-_]+$/);
const event = z.object({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.number().min(0).max(900).optional(),
  concurrency: z.object({ key: z.string().min(1), limit: z.number().int().min(1) }).optional(),
});
const publishSchema = z.object({
  queueName,
  jobId: z.uuid(),
  type: z.literal('avi:forge:app:event'),
  schema: z.literal('ari:cloud:ecosystem::forge/app-event-2'),
  payload: z.array(z.unknown()).min(1).max(MAX_EVENTS),
  time: z.string(),
});
const jobSchema = z.object({ queueName, jobId: z.string().min(1), time: z.string() });

export interface QueuePorts {
  readonly store: EventStore;
  readonly consumers: readonly ConsumerModule[];
  readonly functions: ReadonlyMap<string, FunctionModule>;
  readonly limits: HostLimits;
  readonly stats: StatsRecorder;
  readonly appVersion: string;
  readonly now: () => number;
  readonly random: () => number;
  /** The share of events, 0 to 1, that are delivered twice. */
  readonly duplicates: number;
  readonly atomically: <T>(work: () => T) => T;
  /** Told after every change that may have made an event due. */
  readonly changed: () => void;
}

export interface QueueAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** The three operations of @forge/events 3.0.8 (facts/forge.md §1.6); undefined for any other path. */
export interface QueueService {
  handle(path: string, body: unknown, invocation: Invocation): QueueAnswer | undefined;
}

const badRequest = (message: string): QueueAnswer => ({ status: 400, body: { message, errors: [], code: 'BAD_REQUEST' } });

export const createQueueService = (ports: QueuePorts): QueueService => {
  const { store, limits, now } = ports;
  const perMinute = createRateWindow(now, 60_000, limits.eventsPerMinute);

  const add = (raw: unknown, queue: string, jobId: string, chain: string, longRunning: boolean): string | undefined => {
    const parsed = event.safeParse(raw);
    if (!parsed.success) return z.prettifyError(parsed.error);
    const body = JSON.stringify(parsed.data.body);
    if (longRunning && Buffer.byteLength(body) > MAX_LONG_EVENT_BYTES) return 'The maximum event size for functions of more than 55 seconds is 100KB.';
    const { delayInSeconds, concurrency } = parsed.data;
    const due = now() + (delayInSeconds ?? 0) * 1_000;
    store.add({ job: jobId, queue, body, delayInSeconds, concurrency, chain, appVersion: ports.appVersion }, due, ports.random() < ports.duplicates ? 1 : 0);
    ports.stats.count('events');
    return undefined;
  };

  const publish = (body: unknown, invocation: Invocation): QueueAnswer => {
    const parsed = publishSchema.safeParse(body);
    if (!parsed.success) return badRequest(z.prettifyError(parsed.error));
    const { payload, jobId } = parsed.data;
    const consumer = ports.consumers.find((module) => module.queue === parsed.data.queueName);
    if (consumer === undefined) return badRequest(`No consumer in manifest.yml listens to the queue "${parsed.data.queueName}".`);
    if (Buffer.byteLength(JSON.stringify(payload)) > MAX_PUSH_BYTES) return { status: 413, body: { errorMessage: 'The maximum payload size is 200KB.' } };
    if (!perMinute(payload.length)) {
      ports.stats.count('throttled');
      return { status: 429 };
    }
    invocation.ownChain ??= invocation.chain ?? randomUUID();
    const chain = invocation.ownChain;
    const longRunning = (ports.functions.get(consumer.function)?.timeoutSeconds ?? 0) > LONG_SECONDS;
    const failedEvents = ports.atomically(() => {
      if (store.push(chain) > limits.chainPushes) return undefined;
      return payload.flatMap((raw, index) => {
        const errorMessage = add(raw, parsed.data.queueName, jobId, chain, longRunning);
        return errorMessage === undefined ? [] : [{ index: index.toString(), errorMessage }];
      });
    });
    if (failedEvents === undefined) return { status: 405 };
    ports.changed();
    return failedEvents.length === 0 ? { status: 201 } : { status: 202, body: { failedEvents } };
  };

  const stats = (body: unknown): QueueAnswer => {
    const parsed = jobSchema.safeParse(body);
    if (!parsed.success) return badRequest(z.prettifyError(parsed.error));
    const counts = store.counts(parsed.data.jobId);
    return counts === undefined ? { status: 404 } : { status: 200, body: counts };
  };

  const cancel = (body: unknown): QueueAnswer => {
    const parsed = jobSchema.safeParse(body);
    if (!parsed.success) return badRequest(z.prettifyError(parsed.error));
    const known = store.cancel(parsed.data.jobId);
    ports.changed();
    return { status: known ? 204 : 404 };
  };

  return {
    handle: (path, body, invocation) => {
      // The braces are sent as they stand; the platform fills them in.
      switch (path) {
        case `/webhook/queue/publish/${LITERAL}`:
          return publish(body, invocation);
        case `/webhook/queue/stats/${LITERAL}`:
          return stats(body);
        case `/webhook/queue/cancel/${LITERAL}`:
          return cancel(body);
        default:
          return undefined;
      }
    },
  };
};
