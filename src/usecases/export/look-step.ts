import type { Receipt } from '../../domain/receipt';
import { BULK_FETCH_LIMIT } from '../../export/jira-client';
import { JiraError } from '../../export/jira-error';
import type { FetchedIssue } from '../../export/jira-types';
import { keyNumber, keysAfter } from '../../export/key-number';
import { nextWindow, searchState, startSearch } from '../../export/key-search';
import { afterLook, issuesByRef, unreadable } from '../../export/match';
import type { Step } from '../../export/next-step';
import type { Run } from './run';
import { attempt } from './waiting';

/** Number of an issue that was surely created after the receipt's quarantine: nothing of the receipt lies above it. */
function boundOf(run: Run, receipt: Receipt): number | null {
  const end = (receipt.answeredAt ?? receipt.intendedAt) + run.deps.quarantineMs;
  const { epics, issues } = run.state().receipts;
  const later = [...epics, ...issues].filter((one) => one.intendedAt > end).flatMap((one) => one.elements);
  const numbers = later.flatMap((element) => (element.state === 'success' ? [keyNumber(element.issueKey)] : []));
  return numbers.length === 0 ? null : Math.min(...numbers);
}

/** Reads the keys above the last known one, 100 at a time, until they run out. */
async function walkKeys(run: Run, receipt: Receipt): Promise<{ readonly issues: FetchedIssue[]; readonly whole: boolean }> {
  const bound = boundOf(run, receipt);
  const issues: FetchedIssue[] = [];
  let search = startSearch(receipt.after);
  while (searchState(search, bound) === 'going_on') {
    const keys = keysAfter(run.target.projectKey, search.from, BULK_FETCH_LIMIT);
    const found = await attempt(run, () => run.jira.fetchIssues(keys));
    issues.push(...found);
    search = nextWindow(search, found.length);
  }
  return { issues, whole: searchState(search, bound) === 'ended' };
}

/** The search by property, as a second witness; null where the site cannot search by it. */
async function byProperty(run: Run, receipt: Receipt): Promise<readonly FetchedIssue[] | null> {
  const refs = receipt.elements.filter((element) => element.state === 'not_executed').map((element) => element.ref);
  try {
    return await attempt(run, () => run.jira.searchByReceipt(run.target.projectKey, run.sessionId, refs));
  } catch (error) {
    if (error instanceof JiraError && error.failure.kind === 'refused') return null;
    throw error;
  }
}

async function lookForIssues(run: Run, receipt: Receipt, final: boolean): Promise<Receipt> {
  const walked = await walkKeys(run, receipt);
  const searched = final ? await byProperty(run, receipt) : [];
  const result = afterLook(receipt, issuesByRef([...walked.issues, ...(searched ?? [])], run.sessionId), final && walked.whole);
  return final && !walked.whole ? unreadable(result) : result;
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** An attachment has no property: its name and size on the issue tell whether it arrived. */
async function lookForAttachment(run: Run, receipt: Receipt, final: boolean, text: (ref: string) => Promise<string>): Promise<Receipt> {
  const [element] = receipt.elements;
  const record = element === undefined ? undefined : run.record(element.ref);
  if (element === undefined || record === undefined || record.issueId === null || record.issueKey === null) return afterLook(receipt, new Map(), final);
  const { issueId, issueKey } = record;
  const size = byteLength(await text(element.ref));
  const [issue] = await attempt(run, () => run.jira.fetchIssues([issueKey], ['attachment']));
  const there = issue?.attachments.some((file) => file.filename === element.attachment && file.size === size) === true;
  return afterLook(receipt, there ? new Map([[element.ref, [{ id: issueId, key: issueKey }]]]) : new Map(), final);
}

/** Looks for what an unanswered request made. What is missing after the quarantine may be sent again. */
export async function lookStep(run: Run, step: Step & { kind: 'look' }, text: (ref: string) => Promise<string>): Promise<void> {
  const { receipt, final } = step;
  const result = receipt.kind === 'attachment' ? await lookForAttachment(run, receipt, final, text) : await lookForIssues(run, receipt, final);
  const what = receipt.kind === 'attachment' ? 'attachment' : `creation of ${String(receipt.elements.length)} issues`;
  run.trail.stopped(receipt, receipt.kind === 'attachment' ? 'attachments_created' : 'issues_created', what, 1);
  await run.save(result, 'Looking for what Jira did not answer');
}

