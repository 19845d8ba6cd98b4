import { parts } from './parts';
import type { TicketRecord } from '../../domain/ticket-record';
import { afterConfirm, issuesByRef } from '../../export/match';
import type { Step } from '../../export/next-step';
import { receiptIn } from './receipt-list';
import type { Run } from './run';
import { attempt } from './waiting';

/** Records in one transaction beside the job's own. */
const RECORDS_AT_ONCE = 22;
const NAME = 'Reading the created issues back';

/** Reads created issues back by id, and writes id and key to the records: the issue's own property says whose it is. */
export async function confirmStep(run: Run, step: Step & { kind: 'confirm' }): Promise<void> {
  const ids = step.receipts.flatMap((receipt) => receipt.elements.flatMap((element) => (element.state === 'success' ? [element.issueId] : [])));
  const issues = await attempt(run, () => run.jira.fetchIssues(ids));
  const found = issuesByRef(issues, run.sessionId);
  const confirmed = step.receipts.map((receipt) => afterConfirm(receipt, found));
  const made = confirmed.flatMap((receipt) => receipt.elements.flatMap((element) => (element.state === 'success' ? [element] : [])));
  await run.withFreshRecords(async () => {
    const changed = made.flatMap((element): TicketRecord[] => {
      const record = run.record(element.ref);
      if (record?.issueKey !== null) return [];
      return [{ ...record, issueId: element.issueId, issueKey: element.issueKey, attachment: element.attachment ?? null }];
    });
    for (const part of parts(changed, RECORDS_AT_ONCE)) await run.writeRecords(NAME, part);
  });
  for (const part of parts(confirmed, RECORDS_AT_ONCE)) {
    const receipts = part.reduce(receiptIn, run.state().receipts);
    await run.write(NAME, part.map((value) => ({ kind: 'receipt', value })), receipts);
  }
}
