import { z } from 'zod';
import { MODEL_TASKS, type ModelTaskKind } from '../../domain/model-repositories';
import { WRITERS, type WritingChoice, type WritingUsage } from '../../domain/writing';
import { id, money, session } from './fields';
import type { JobAnswer, ModelTaskView, OfSession, Schemas } from './shared';

/** Calls that have texts written, by the app or by a model. */
export interface WritingCalls {
  /** `writer` defaults to the administrator's; `maxCost` (US dollars) can only narrow the administrator's cap. */
  'generate-tickets': { payload: OfSession & Partial<WritingChoice>; answer: JobAnswer };
  /** After the run: what was used. */
  'writing-usage': { payload: OfSession; answer: WritingUsage | null };
  /** Work for a model, done in a consumer; `about` is a ticket's id (improve, ask) or a finding's fingerprint (explain). */
  'start-model-task': { payload: OfSession & { kind: ModelTaskKind; about?: string; hint?: string }; answer: { taskId: string } };
  /** Polled until its state is `done` or `failed`. */
  'model-task': { payload: OfSession & { taskId: string }; answer: ModelTaskView };
}

/** What each of these calls may carry. */
export const writingPayloads: Schemas<WritingCalls> = {
  'generate-tickets': z.strictObject({ ...session, writer: z.exactOptional(z.enum(WRITERS)), maxCost: z.exactOptional(money) }),
  'writing-usage': z.strictObject(session),
  'start-model-task': z.strictObject({ ...session, kind: z.enum(MODEL_TASKS), about: z.exactOptional(z.string().max(64)), hint: z.exactOptional(z.string().max(600)) }),
  'model-task': z.strictObject({ ...session, taskId: id }),
};
