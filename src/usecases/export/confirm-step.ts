import { parts } from './parts';
import type { Receipt } from '../../domain/receipt';
import type { TicketRecord } from '../../domain/ticket-record';
import { afterConfirm, issuesByRef } from '../../export/match';
import type { Step } from '../../export/next-step';
import { seenOf } from '../../export/seen';
import { receiptIn } from './receipt-list';
import { registered } from './register';
import type { Run } from './run';
import { attempt } from './waiting';

/** Records in one transaction beside the job's own. */
const RECORDS_AT_ONCE = 22;
const NAME = 'Reading the created issues back';

/** The receipt with what each of its issues said when it was read back. */
const withSeen = (receipt: Receipt, seen: ReadonlyMap<string, string>): Receipt => ({
  ...receipt,
  elements: receipt.elements.map((element) => {
    const state = element.state === 'success' ? seen.get(element.issueId) : undefined;
    return state === undefined ? element : { ...element, seen: state };
  }),
});

/** Reads created issues back by id, registers their components, and writes id and key to the records: the issue's own property says whose it is. */
export async function confirmStep(run: Run, step: Step & { kind: 'confirm' }): Promise<void> {
  const ids = step.receipts.flatMap((receipt) => receipt.elements.flatMap((element) => (element.state === 'success' ? [element.issueId] : [])));
  const issues = await attempt(run, () => run.jira.fetchIssues(ids, ['state']));
  const found = issuesByRef(issues, run.sessionId);
  const seen = new Map(issues.flatMap(({ id, state }): [string, string][] => (state === undefined ? [] : [[id, seenOf(state)]])));
  const confirmed = step.receipts.map((receipt) => withSeen(afterConfirm(receipt, found), seen));
  const made = confirmed.flatMap((receipt) => receipt.elements.flatMap((element) => (element.state === 'success' ? [element] : [])));
  await run.withFreshRecords(async () => {
    const changed = made.flatMap((element): TicketRecord[] => {
      const record = run.record(element.ref);
      if (record?.issueKey !== null) return [];
      return [{ ...record, issueId: element.issueId, issueKey: element.issueKey, attachment: element.attachment ?? null }];
    });
    for (const part of parts(changed, RECORDS_AT_ONCE)) await run.writeRecords(NAME, part);
  });
  const register = registered(
    run.context.session.projectId,
    run.sessionId,
    made.map(({ ref, issueId, issueKey }) => ({ ticketId: ref, issueId, issueKey, components: run.components.get(ref) ?? [] })),
  );
  for (const part of parts(register, RECORDS_AT_ONCE)) await run.write(NAME, part);
  for (const part of parts(confirmed, RECORDS_AT_ONCE)) {
    const receipts = part.reduce(receiptIn, run.state().receipts);
    await run.write(NAME, part.map((value) => ({ kind: 'receipt', value })), receipts);
  }
}
