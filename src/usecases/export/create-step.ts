import type { Change } from '../../domain/change';
import type { Receipt, ReceiptElement } from '../../domain/receipt';
import { remembered } from '../../domain/refused-before';
import { afterAnswer, afterFailure, REFUSES_THE_PERSON } from '../../export/after-create';
import { JiraError, type JiraFailure } from '../../export/jira-error';
import type { BulkResult, IssueElement } from '../../export/jira-types';
import { intendedReceipt, receiptKeyOf } from '../../export/new-receipt';
import type { Step } from '../../export/next-step';
import { decideRetry } from '../../export/retry';
import { elementBytes, fittingCount } from '../../export/serialized';
import { workflowRefusals } from '../../export/workflow-refusals';
import { epicDrafts, issueDrafts, type Draft } from './drafts';
import { rightsGone } from './rights-gone';
import type { Run } from './run';
import { markHasIssues } from './session-change';
import { Waiting, waitFor } from './waiting';

const STEPS = { epics: 'Creating epics', issues: 'Creating issues' };

const intended = (draft: Draft): ReceiptElement => ({
  ref: draft.ref,
  state: 'not_executed',
  ...(draft.without.length === 0 ? {} : { without: draft.without }),
  ...(draft.attachment === null ? {} : { attachment: draft.attachment }),
});

async function sent(run: Run, elements: readonly IssueElement[]): Promise<BulkResult> {
  const [first] = elements;
  if (elements.length > 1 || first === undefined) return run.jira.createIssues(elements);
  return { issues: [await run.jira.createIssue(first)], failures: [] };
}

/** Answer or failure as a receipt; anything but Jira's own failures is thrown on. */
async function answered(run: Run, receipt: Receipt, elements: readonly IssueElement[]): Promise<{ receipt: Receipt; failure: JiraFailure | null }> {
  try {
    return { receipt: afterAnswer(receipt, await sent(run, elements), run.deps.clock()), failure: null };
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return { receipt: afterFailure(receipt, error.failure, run.deps.clock()), failure: error.failure };
  }
}

/** What the project is to be remembered for, where a rule of its workflow refused an element. */
async function toRemember(run: Run, receipt: Receipt): Promise<Change[]> {
  const messages = workflowRefusals([receipt]);
  if (messages.length === 0) return [];
  const { projectId } = run.context.session;
  return [{ kind: 'refusals', projectId, seen: remembered(await run.deps.refusals.get(projectId), messages, run.deps.clock()) }];
}

/** Rate limits in a row before this one. */
const triesBefore = (receipts: readonly Receipt[]): number => {
  const last = receipts.findLastIndex((receipt) => receipt.note !== 'rate_limited');
  return receipts.length - 1 - last;
};

async function standStill(run: Run, failure: JiraFailure, tries: number): Promise<void> {
  if (failure.kind === 'refused' && REFUSES_THE_PERSON.includes(failure.status)) throw rightsGone(run.target.projectKey, failure.status);
  if (failure.kind !== 'rate_limited') return;
  const decision = decideRetry(failure, tries, run.deps.clock(), run.deps.random());
  if (decision.kind === 'pause') throw new Waiting(decision.until, decision.reason);
  if (decision.kind === 'again') await waitFor(run, decision.afterMs, 'Jira asks for fewer requests.');
}

/**
 * Creates up to 50 epics or issues in one request: the intent is written first, then the request sent, then the result
 * written. What is not answered stays so; it is looked for before anything of it is sent again.
 */
export async function createStep(run: Run, step: Step & { kind: 'create' }): Promise<void> {
  const receipts = run.state().receipts[step.what];
  const key = receiptKeyOf(step.what, receipts.length);
  const all = step.what === 'epics' ? epicDrafts(run, key, step.refs) : await issueDrafts(run, key, step.refs);
  const drafts = all.slice(0, fittingCount(all.map((draft) => elementBytes(draft.element))));
  const receipt = intendedReceipt({
    sessionId: run.sessionId,
    kind: step.what,
    count: receipts.length,
    run: run.run,
    now: run.deps.clock(),
    after: run.newestNumber(),
    elements: drafts.map(intended),
  });
  await run.save(receipt, STEPS[step.what], await markHasIssues(run));
  const { receipt: result, failure } = await answered(run, receipt, drafts.map((draft) => draft.element));
  await run.save(result, STEPS[step.what], await toRemember(run, result));
  if (failure !== null) await standStill(run, failure, triesBefore(receipts));
}
