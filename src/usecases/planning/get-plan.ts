import type { Plan, PlannedTicket } from '../../domain/plan';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { madeFrom } from '../shared/made-from';
import { fixable } from '../shared/problems';
import { prepareSpec } from './prepare-spec';

/** A part of a plan: its counts, and tickets from a position on. */
export interface PlanPage {
  readonly plan: Pick<Plan, 'grouping' | 'counts' | 'cuts'>;
  readonly tickets: readonly PlannedTicket[];
  /** Position of the next part; null at the end. */
  readonly next: number | null;
}

/**
 * The tickets that the session's files and options give at this moment: the plan that was drawn up or written for them, or
 * where they changed since, a new one.
 * @throws AppError `no-files`
 */
export async function getPlan(deps: Deps, caller: Caller, sessionId: string, from: number, limit: number): Promise<PlanPage> {
  const session = await openSession(deps, caller, sessionId, 'view');
  if (session.fileIds.length === 0) throw fixable('no-files', 'Nothing was uploaded yet.', 'Upload the sheets of the specification.');
  const current = madeFrom(session);
  const stored = session.validatedFrom === current ? await deps.plans.getDraft(sessionId) : null;
  const plan = stored?.madeFrom === current ? stored.plan : (await prepareSpec(deps, session)).plan;
  const { grouping, counts, cuts, tickets } = plan;
  const end = from + limit;
  return { plan: { grouping, counts, cuts }, tickets: tickets.slice(from, end), next: end < tickets.length ? end : null };
}
