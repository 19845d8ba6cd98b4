import type { ConsumerModule, FunctionModule } from '../app/manifest';
import type { InvocationEnd } from '../invocation/invocation';
import { backendContext, type Installation } from '../invocation/installation';
import type { InvocationRunner } from '../invocation/run-invocation';
import type { HostLimits } from '../limits';
import type { StatsRecorder } from '../stats';
import { consumerPayload, retryWish } from './consumer-payload';
import type { EventStore, StoredEvent } from './event-store';

export interface DeliveryPorts {
  readonly store: EventStore;
  readonly runner: InvocationRunner;
  readonly consumers: readonly ConsumerModule[];
  readonly functions: ReadonlyMap<string, FunctionModule>;
  readonly installation: Installation;
  readonly limits: HostLimits;
  readonly stats: StatsRecorder;
  readonly now: () => number;
  /** A sentence of the host itself about an event that it gives up. */
  readonly report: (message: string) => void;
}

const errorText = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error);

/** Gives an event to its consumer and records what came of it. */
export const createDelivery = (ports: DeliveryPorts): ((row: number) => Promise<void>) => {
  const { store, limits, now, report } = ports;

  const tryAgain = (event: StoredEvent, afterMs: number, reason: string, data: string | undefined): void => {
    const due = now() + afterMs;
    if (event.retries >= limits.eventRetries || due >= event.created + limits.eventRetentionMs) {
      report(`Event ${event.eventId} of queue ${event.queue} is given up after ${event.retries.toString()} retries (${reason}).`);
      store.settle(event.row, 'failed');
    } else store.retry(event.row, due, reason, data);
  };

  const conclude = (event: StoredEvent, end: InvocationEnd): void => {
    switch (end.kind) {
      case 'killed':
        // The row stays as it is; whoever opens the database next finds it unfinished.
        return;
      case 'threw':
        report(`Event ${event.eventId} of queue ${event.queue} failed and is not tried again: ${errorText(end.error)}`);
        store.settle(event.row, 'failed');
        return;
      case 'failed':
        tryAgain(event, 1_000 * 2 ** event.retries, end.reason, event.retryData);
        return;
      case 'returned': {
        const wish = retryWish(end.value);
        if (wish.kind === 'retry') tryAgain(event, wish.afterMs, wish.reason, wish.data);
        else {
          if (wish.kind === 'invalid') report(`Event ${event.eventId} of queue ${event.queue} is not tried again: ${wish.why}`);
          store.settle(event.row, wish.kind === 'invalid' ? 'failed' : 'succeeded');
        }
      }
    }
  };

  const giveUp = (event: StoredEvent, why: string): void => {
    report(`Event ${event.eventId} of queue ${event.queue} is not delivered: ${why}`);
    store.settle(event.row, 'failed');
  };

  return async (row) => {
    const event = store.load(row);
    const consumer = ports.consumers.find((module) => module.queue === event.queue);
    const functionModule = consumer === undefined ? undefined : ports.functions.get(consumer.function);
    if (consumer === undefined || functionModule === undefined) {
      giveUp(event, 'no consumer listens to it.');
      return;
    }
    if (event.appVersion !== ports.installation.appVersion && consumer.crossVersion !== true) {
      giveUp(event, `version ${event.appVersion} of the app queued it, and the consumer is not crossVersion.`);
      return;
    }
    if (event.created + limits.eventRetentionMs <= now()) {
      giveUp(event, 'it is older than the queue keeps events.');
      return;
    }
    store.settle(row, 'running');
    ports.stats.count('deliveries');
    const cause = {
      moduleType: 'core:consumer',
      moduleKey: consumer.key,
      functionModule,
      accountId: undefined,
      chain: event.chain,
      timeoutMs: functionModule.timeoutSeconds === undefined ? limits.consumerMs : functionModule.timeoutSeconds * 1_000,
    };
    const end = await ports.runner.run(
      cause,
      () => consumerPayload(event, now(), limits.eventRetentionMs),
      backendContext(ports.installation, undefined),
    );
    conclude(event, end);
  };
};
