import { z } from 'zod';
import type { StoredEvent } from './event-store';

/** What a consumer is called with: @forge/events' AsyncEvent. */
export const consumerPayload = (event: StoredEvent, now: number, retentionMs: number): Record<string, unknown> => ({
  body: JSON.parse(event.body) as unknown,
  queueName: event.queue,
  jobId: event.job,
  eventId: event.eventId,
  ...(event.delayInSeconds === undefined ? {} : { delayInSeconds: event.delayInSeconds }),
  ...(event.concurrency === undefined ? {} : { concurrency: event.concurrency }),
  ...(event.retryReason === undefined
    ? {}
    : {
        retryContext: {
          retryCount: event.retries,
          retryReason: event.retryReason,
          ...(event.retryData === undefined ? {} : { retryData: JSON.parse(event.retryData) as unknown }),
          retentionWindow: {
            startTime: new Date(event.created).toISOString(),
            remainingTimeMs: Math.max(0, event.created + retentionMs - now),
          },
        },
      }),
});

const MAX_RETRY_DATA_BYTES = 4 * 1024;
const MAX_RETRY_SECONDS = 900;

const retrySchema = z.object({
  _retry: z.literal(true),
  retryOptions: z.object({
    retryAfter: z.number().min(0).max(MAX_RETRY_SECONDS).optional(),
    retryReason: z.string().optional(),
    retryData: z.record(z.string(), z.unknown()).optional(),
  }),
});

export type RetryWish =
  | { readonly kind: 'none' }
  | { readonly kind: 'retry'; readonly afterMs: number; readonly reason: string; readonly data: string | undefined }
  /** Asked for in a form that the platform does not take: the event is not tried again. */
  | { readonly kind: 'invalid'; readonly why: string };

const asksForRetry = (value: unknown): boolean => typeof value === 'object' && value !== null && '_retry' in value && value._retry === true;

/** Reads what a consumer has returned; only a returned InvocationError asks for another try (facts/forge.md §1.6). */
export const retryWish = (value: unknown): RetryWish => {
  const json: unknown = value === undefined ? undefined : JSON.parse(JSON.stringify(value) || 'null');
  if (!asksForRetry(json)) return { kind: 'none' };
  const parsed = retrySchema.safeParse(json);
  if (!parsed.success) return { kind: 'invalid', why: z.prettifyError(parsed.error) };
  const { retryAfter, retryReason, retryData } = parsed.data.retryOptions;
  const data = retryData === undefined ? undefined : JSON.stringify(retryData);
  if (data !== undefined && Buffer.byteLength(data) > MAX_RETRY_DATA_BYTES) return { kind: 'invalid', why: 'retryData is larger than 4 KB.' };
  return { kind: 'retry', afterMs: Math.max(1, retryAfter ?? 1) * 1_000, reason: retryReason ?? 'FUNCTION_RETRY_REQUEST', data };
};
