import { z } from 'zod';
import type { TicketTally } from '../../domain/session';
import { NO_USAGE, type AgentUsage } from '../../domain/writing';

/** What a model has done of a run so far. */
export interface ModelProgress {
  readonly used: AgentUsage;
  readonly cached: number;
  readonly fallbacks: number;
  /** Components that a model was asked about, and characters sent. */
  readonly asked: number;
  readonly characters: number;
  readonly estimatedTokens: number;
  /** Waits for a busy provider since the last ticket was written. */
  readonly waits: number;
  readonly capped: boolean;
}

export const NO_PROGRESS: ModelProgress = { used: NO_USAGE, cached: 0, fallbacks: 0, asked: 0, characters: 0, estimatedTokens: 0, waits: 0, capped: false };

/** Where the writing of tickets goes on: position in the plan, and the tally of those before it. */
export interface Cursor {
  readonly next: number;
  readonly tally: TicketTally;
  /** Only where a model writes. */
  readonly model?: ModelProgress;
}

const count = z.int().min(0);
const shape = z.object({
  next: count,
  tally: z.object({ tickets: count, ready: count, excluded: count, questions: count }),
  model: z.exactOptional(
    z.object({
      used: z.object({ requests: count, errors: count, inputTokens: count, outputTokens: count, ms: z.number().min(0) }),
      cached: count,
      fallbacks: count,
      asked: count,
      characters: count,
      estimatedTokens: count,
      waits: count,
      capped: z.boolean(),
    }),
  ),
});

/** Null where the work begins. */
export const readCursor = (text: string): Cursor | null => (text === '' ? null : shape.parse(JSON.parse(text)));

export const writeCursor = (cursor: Cursor): string => JSON.stringify(cursor);
