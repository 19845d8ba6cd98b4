import type { AuditAction } from '../../domain/audit';
import type { Receipt, ReceiptElement, ReceiptKind } from '../../domain/receipt';
import { intendedReceipt } from '../../export/new-receipt';
import type { Run } from './run';

interface Repeatable {
  readonly kind: ReceiptKind & ('link' | 'sprint' | 'rank');
  /** Name of the step, for a person. */
  readonly step: string;
  readonly refs: readonly string[];
  readonly again: Receipt | null;
  readonly action: AuditAction;
  /** What was under way where an earlier invocation was stopped, and in how many requests. */
  readonly what: string;
  readonly requests: number;
}

/** Writes down that a request is about to be sent, or sent again, which does no harm (links, moves, ranks). @throws LeaseLost */
export async function intend(run: Run, { kind, step, refs, again, action, what, requests }: Repeatable): Promise<Receipt> {
  const elements = refs.map((ref): ReceiptElement => ({ ref, state: 'not_executed' }));
  const fresh = { sessionId: run.sessionId, kind, count: run.state().receipts[kind].length, run: run.run, now: run.deps.clock(), after: 0, elements };
  const receipt: Receipt = again === null ? intendedReceipt(fresh) : { ...again, state: 'intended', attempts: again.attempts + 1, answeredAt: null };
  if (again !== null) run.trail.stopped(again, action, what, requests);
  await run.save(receipt, step);
  return receipt;
}
