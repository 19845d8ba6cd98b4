import { packRow, type PackedRow } from '../../domain/review-row';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';

export interface ReviewRows {
  /** All tickets of the session, in plan order. */
  readonly rows: readonly PackedRow[];
  /** Dependencies that the plan left out because they close a circle, as orders: blocker, blocked. */
  readonly cuts: readonly (readonly [number, number])[];
}

/** The list of the review in one answer: read by key, so that it never lags behind a decision. */
export async function reviewRows(deps: Deps, caller: Caller, sessionId: string): Promise<ReviewRows> {
  await openSession(deps, caller, sessionId, 'view');
  const plan = (await deps.plans.get(sessionId))?.plan;
  const records = await deps.tickets.records(sessionId, (plan?.tickets ?? []).map((ticket) => ticket.id));
  const orderOf = new Map(records.map((record) => [record.id, record.order]));
  const cuts = (plan?.cuts ?? []).flatMap(({ blocker, blocked }): (readonly [number, number])[] => {
    const [from, to] = [orderOf.get(blocker), orderOf.get(blocked)];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  return { rows: records.map((record) => packRow(record, orderOf)), cuts };
}
