import { InvocationError, InvocationErrorCode, type AsyncEvent } from '@forge/events';
import { kvs } from '@forge/kvs';
import { askJira, push } from './actions';
import { remember } from './memory';
import { attempt } from './outcome';
import { isPayload, numberOf, textOf, type Payload } from './payloads';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const work: Readonly<Record<string, (body: Payload, event: AsyncEvent) => unknown>> = {
  note: async (body, event) => {
    remember('note', event);
    await kvs.set(`note:${textOf(body, 'id')}`, { eventId: event.eventId, at: Date.now(), retry: event.retryContext ?? null });
  },
  hold: async (body, event) => {
    remember('begin', { id: body['id'], eventId: event.eventId });
    await sleep(numberOf(body, 'ms'));
    remember('end', { id: body['id'], eventId: event.eventId });
    await kvs.set(`held:${textOf(body, 'id')}`, true);
  },
  retry: (body, event) => {
    remember('retry', event);
    if ((event.retryContext?.retryCount ?? 0) >= numberOf(body, 'times')) return undefined;
    return new InvocationError({ retryAfter: 30, retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED, retryData: isPayload(body['data']) ? body['data'] : { n: 1 } });
  },
  fail: (_body, event) => {
    remember('fail', event);
    throw new Error('The consumer broke.');
  },
  hang: (_body, event) => {
    remember('hang', event);
    return new Promise(() => undefined);
  },
  chain: async (body, event) => {
    const left = numberOf(body, 'left');
    remember('chain', { left, eventId: event.eventId });
    if (left > 0) remember('pushed', await attempt(() => push({ queue: 'work', events: [{ body: { do: 'chain', left: left - 1 } }] })));
  },
  jira: async (body) => {
    await kvs.set('jira', await attempt(() => askJira(body)));
  },
};

const run = (event: AsyncEvent): unknown => work[textOf(event.body, 'do')]?.(event.body, event);

export const worker = run;
export const longWorker = run;

export const everyFive = async (request: unknown, context: unknown): Promise<unknown> => {
  await kvs.set('every-five', { at: Date.now(), request, personal: isPayload(context) && 'principal' in context });
  return { statusCode: 204 };
};
