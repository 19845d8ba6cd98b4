import type { WritingUsage } from '../../domain/writing';
import { packRow, type PackedRow } from '../../domain/review-row';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';

export interface ReviewRows {
  /** The tickets of the session, in plan order: all, or those asked for. */
  readonly rows: readonly PackedRow[];
  /** Dependencies that the plan left out because they close a circle, as orders: blocker, blocked. */
  readonly cuts: readonly (readonly [number, number])[];
  /** What a model used for the tickets; null where the built-in writer wrote them, and where only some are asked for. */
  readonly used: WritingUsage | null;
}

/**
 * The list of the review in one answer: read by key, so that it never lags behind a decision. Each ticket is a read of the
 * site's storage, which allows 4,000 a minute (facts/forge.md §4), so after a decision only those that it was about are asked for.
 */
export async function reviewRows(deps: Deps, caller: Caller, sessionId: string, ids?: readonly string[]): Promise<ReviewRows> {
  const [session, stored] = await Promise.all([openSession(deps, caller, sessionId, 'view'), deps.plans.get(sessionId)]);
  const plan = stored?.plan;
  const planned = plan?.tickets ?? [];
  const asked = ids === undefined ? null : new Set(ids);
  const records = await deps.tickets.records(sessionId, planned.flatMap(({ id }) => (asked === null || asked.has(id) ? [id] : [])));
  const orderOf = new Map(planned.map(({ id, order }) => [id, order]));
  const cuts = (plan?.cuts ?? []).flatMap(({ blocker, blocked }): (readonly [number, number])[] => {
    const [from, to] = [orderOf.get(blocker), orderOf.get(blocked)];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  const isByModel = session.writing !== undefined && session.writing.writer !== 'rules';
  const used = isByModel && ids === undefined ? await deps.writing.usage(sessionId) : null;
  return { rows: records.map((record) => packRow(record, orderOf)), cuts, used };
}
