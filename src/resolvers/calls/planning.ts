import { z } from 'zod';
import type { RowRef } from '../../domain/spec';
import type { PlanPage } from '../../usecases/planning/get-plan';
import type { SheetRows } from '../../usecases/planning/get-rows';
import type { PlanOutline } from '../../usecases/planning/outline-plan';
import { ranged, rowRef, session } from './fields';
import type { OfSession, Schemas } from './shared';

/** Calls about the plan, and the rows behind it. */
export interface PlanningCalls {
  /** Tickets by position. */
  'get-plan': { payload: OfSession & { from?: number; limit?: number }; answer: PlanPage };
  /** All tickets of the plan, a line each, with what they will ask; and who may write them. */
  'plan-outline': { payload: OfSession; answer: PlanOutline };
  /** Rows of the sheets as they stand now, each with `around` neighbours above and below (none unless told, ten at most). */
  'get-rows': { payload: OfSession & { rows: readonly RowRef[]; around?: number }; answer: readonly SheetRows[] };
}

/** What each of these calls may carry. */
export const planningPayloads: Schemas<PlanningCalls> = {
  'get-plan': z.strictObject({ ...session, ...ranged }),
  'plan-outline': z.strictObject(session),
  'get-rows': z.strictObject({ ...session, rows: z.array(rowRef).min(1).max(100), around: z.exactOptional(z.int().min(0).max(10)) }),
};
