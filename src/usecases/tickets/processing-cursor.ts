import { z } from 'zod';
import type { TicketTally } from '../../domain/session';

/** Where the writing of tickets goes on: position in the plan, and the tally of those before it. */
export interface Cursor {
  readonly next: number;
  readonly tally: TicketTally;
}

const count = z.int().min(0);
const shape = z.object({
  next: count,
  tally: z.object({ tickets: count, ready: count, excluded: count, questions: count }),
});

/** Null where the work begins. */
export const readCursor = (text: string): Cursor | null => (text === '' ? null : shape.parse(JSON.parse(text)));

export const writeCursor = (cursor: Cursor): string => JSON.stringify(cursor);
