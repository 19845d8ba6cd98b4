import { z } from 'zod';
import type { CachedProse, ModelTask } from '../../domain/model-repositories';
import { MODEL_TASKS } from '../../domain/model-repositories';
import { WRITERS, type Calibration, type Provenance, type WriterSettings, type WritingChoice, type WritingUsage } from '../../domain/writing';
import { count, time } from './common';

const texts = z.array(z.string());
const writer = z.enum(WRITERS);
const money = z.number().min(0).nullable();

export const writerSettingsShape: z.ZodType<WriterSettings> = z.object({
  kind: writer,
  model: z.string(),
  maxCost: money,
  maxTokens: count,
  inputPrice: money,
  outputPrice: money,
  perRequest: z.int().min(1),
  atOnce: z.int().min(1),
});

export const writingChoiceShape: z.ZodType<WritingChoice> = z.object({ writer, maxCost: money });

export const provenanceShape: z.ZodType<Provenance> = z.object({
  writer,
  model: z.string(),
  promptVersion: z.string(),
  inputTokens: count,
  outputTokens: count,
  ms: z.number().min(0),
  cached: z.boolean(),
  note: z.string().nullable(),
});

export const agentUsageShape = z.object({ requests: count, errors: count, inputTokens: count, outputTokens: count, ms: z.number().min(0) });

export const writingUsageShape: z.ZodType<WritingUsage> = z.object({
  writer,
  model: z.string(),
  promptVersion: z.string(),
  agents: z.record(z.string(), agentUsageShape),
  cost: money,
  cached: count,
  fallbacks: count,
  // Absent in what was stored before it was counted.
  capped: z.boolean().default(false),
  characters: count,
  estimatedTokens: count,
});

export const calibrationShape: z.ZodType<Calibration> = z.object({
  requests: count,
  characters: count,
  inputTokens: count,
  outputTokens: count,
  components: count,
  ms: z.number().min(0),
  error: z.number().min(0),
  runs: count,
});

export const cachedProseShape: z.ZodType<CachedProse> = z.object({ story: z.string(), know: texts, criteria: texts });

const prose = z.object({ story: z.string().nullable(), purpose: z.string().nullable(), know: texts, assumed: texts, criteria: texts });

export const modelTaskShape: z.ZodType<ModelTask> = z.object({
  id: z.string(),
  sessionId: z.string(),
  kind: z.enum(MODEL_TASKS),
  writer,
  accountId: z.string(),
  about: z.string(),
  hint: z.string(),
  state: z.enum(['queued', 'done', 'failed']),
  result: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('test'), test: z.object({ health: z.enum(['healthy', 'degraded', 'unavailable']), reason: z.string(), model: z.string(), ms: z.number() }) }),
      z.object({ kind: z.literal('improve'), before: prose, after: prose, note: z.string().nullable() }),
      z.object({ kind: z.literal('explain'), sentences: texts }),
      z.object({ kind: z.literal('ask'), questions: texts }),
    ])
    .nullable(),
  error: z.object({ kind: z.enum(['user_fixable', 'admin_required', 'temporary']), code: z.string(), message: z.string(), action: z.string(), reference: z.string() }).nullable(),
  usage: agentUsageShape,
  at: time,
});
