import { z } from 'zod';
import { JOB_TYPES, type Job } from '../../domain/job';
import { count, time } from './common';

export const jobShape: z.ZodType<Job> = z.object({
  sessionId: z.string(),
  type: z.enum(JOB_TYPES),
  state: z.enum(['idle', 'queued', 'running', 'paused', 'completed', 'failed', 'cancelled']),
  run: count,
  lease: z.object({ owner: z.string(), until: time }).nullable(),
  progress: z.object({ done: count, total: count, step: z.string() }),
  cursor: z.string(),
  pause: z.object({ reason: z.string(), until: time.nullable() }).nullable(),
  error: z.object({ kind: z.enum(['user_fixable', 'admin_required', 'temporary']), code: z.string(), message: z.string(), reference: z.string() }).nullable(),
  revivals: count,
  accountId: z.string(),
  dueAt: time.nullable(),
  startedAt: time.nullable(),
  finishedAt: time.nullable(),
  version: count,
});
