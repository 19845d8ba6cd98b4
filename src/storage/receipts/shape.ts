import { z } from 'zod';
import { RECEIPT_KINDS, type Receipt } from '../../domain/receipt';
import { count, time } from '../shapes/common';

const element = {
  ref: z.string().min(1),
  without: z.array(z.string()).exactOptional(),
  attachment: z.string().exactOptional(),
  seen: z.string().exactOptional(),
};

/** A receipt as stored. */
export const receiptShape: z.ZodType<Receipt> = z.object({
  sessionId: z.string(),
  key: z.string(),
  kind: z.enum(RECEIPT_KINDS),
  state: z.enum(['intended', 'done', 'failed', 'unknown']),
  run: count,
  attempts: count,
  intendedAt: time,
  answeredAt: time.nullable(),
  after: count,
  confirmed: z.boolean(),
  note: z.enum(['refused_whole', 'rate_limited', 'lost']).nullable(),
  elements: z.array(
    z.discriminatedUnion('state', [
      z.object({ ...element, state: z.literal('success'), issueId: z.string(), issueKey: z.string() }),
      z.object({ ...element, state: z.literal('error'), message: z.string(), action: z.string(), fields: z.array(z.string()).exactOptional() }),
      z.object({ ...element, state: z.literal('not_executed') }),
      z.object({ ...element, state: z.literal('unknown'), message: z.string(), action: z.string() }),
    ]),
  ),
});
