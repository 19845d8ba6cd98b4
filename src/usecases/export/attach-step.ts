import { toMarkdown } from '../../adf';
import type { Receipt, ReceiptElement } from '../../domain/receipt';
import { editedContent } from '../../domain/ticket-body';
import { JiraError } from '../../export/jira-error';
import { made, refused } from '../../export/match';
import { intendedReceipt } from '../../export/new-receipt';
import type { Step } from '../../export/next-step';
import { decideRetry } from '../../export/retry';
import { rightsGone } from './rights-gone';
import type { Run } from './run';
import { Waiting, waitFor } from './waiting';

const NAME = 'Attaching long texts';

/** The whole text of a ticket, as it is attached. */
export async function attachmentText(run: Run, ref: string): Promise<string> {
  const [body] = await run.deps.tickets.bodies(run.sessionId, [ref]);
  return body === undefined ? '' : toMarkdown(editedContent(body));
}

const failed = (receipt: Receipt, element: ReceiptElement, error: JiraError, now: number): Receipt => {
  const nothing = { ...receipt, answeredAt: now, confirmed: true };
  switch (error.failure.kind) {
    case 'ambiguous':
      return { ...receipt, state: 'unknown', answeredAt: now };
    case 'rate_limited':
      return { ...nothing, state: 'failed', note: 'rate_limited' };
    case 'refused':
      return { ...nothing, state: 'failed', elements: [refused(element, error.message, 'Download the text in the app and attach it by hand.', [])] };
  }
};

/** Attaches the text of one ticket. Jira would take it twice, so an unanswered one is looked for first. */
export async function attachStep(run: Run, step: Step & { kind: 'attach' }): Promise<void> {
  const now = run.deps.clock();
  const before = run.state().receipts.attachment;
  const element: ReceiptElement = { ref: step.ref, state: 'not_executed', attachment: step.filename };
  const intent = { sessionId: run.sessionId, kind: 'attachment' as const, count: before.length, run: run.run, now, after: 0, elements: [element] };
  const receipt = intendedReceipt(intent);
  const text = await attachmentText(run, step.ref);
  await run.save(receipt, NAME);
  try {
    await run.jira.attach(step.issueKey, step.filename, text);
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    const gone = error.failure.kind === 'refused' && [401, 403].includes(error.failure.status) ? error.failure.status : null;
    if (gone !== null) {
      await run.save({ ...receipt, state: 'failed', answeredAt: run.deps.clock(), confirmed: true }, NAME);
      throw rightsGone(run.target.projectKey, gone, 'attach files');
    }
    await run.save(failed(receipt, element, error, run.deps.clock()), NAME);
    if (error.failure.kind !== 'rate_limited') return;
    const decision = decideRetry(error.failure, 0, run.deps.clock(), run.deps.random());
    if (decision.kind === 'pause') throw new Waiting(decision.until, decision.reason, error);
    if (decision.kind === 'again') await waitFor(run, decision.afterMs, 'Jira asks for fewer requests.');
    return;
  }
  const issue = { id: run.record(step.ref)?.issueId ?? '', key: step.issueKey };
  const done: Receipt = { ...receipt, state: 'done', answeredAt: run.deps.clock(), confirmed: true, elements: [made(element, issue)] };
  await run.save(done, NAME);
}
