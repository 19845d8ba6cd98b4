import type { Change } from '../../../domain/change';
import type { Receipt, ReceiptElement } from '../../../domain/receipt';
import { StaleWrite } from '../../../domain/repositories';
import type { TicketRecord } from '../../../domain/ticket-record';
import { auditedJira } from '../../../export/audited/audited-jira';
import { JiraError } from '../../../export/jira-error';
import { made, refused } from '../../../export/match';
import { intendedReceipt } from '../../../export/new-receipt';
import type { JiraClient } from '../../../export/jira-client';
import { Pacer } from '../../../export/pacer';
import { isUnanswered } from '../../../export/ref-state';
import { isEpic, madeIssues, type MadeIssue } from '../../../export/undo/made';
import type { JobContext, StepOutcome } from '../../jobs/worker';
import { LeaseLost } from '../../jobs/lease';
import { auditEvent } from '../../shared/audit-event';
import { AuditTrail } from '../audit-trail';
import { readCursor, writeCursor, type ExportCursor } from '../cursor';
import type { ExportDeps } from '../deps';
import { loadReceipts } from '../open-run';
import { pacedJira } from '../paced-jira';
import { attempt, Outage, Waiting } from '../waiting';
import { inspect } from './inspect';
import { refuseWithoutRight } from './right';

/** Issues that share one receipt: what a transaction takes beside it. */
const AT_ONCE = 20;
const STEP_RESERVE_MS = 15_000;
const NAME = 'Deleting issues';

interface Undoing {
  readonly deps: ExportDeps;
  readonly context: JobContext;
  readonly jira: JiraClient;
  /** All issues that the session still has. */
  readonly own: readonly MadeIssue[];
  readonly done: number;
  readonly trail: AuditTrail;
  readonly flush: () => Promise<void>;
  cursor: ExportCursor;
}

/** Deletes one issue; deleted twice, it is deleted. What Jira refuses is a result. @throws Waiting, Outage */
async function deleted({ deps, context, jira, flush }: Undoing, { ref, id, key }: MadeIssue): Promise<ReceiptElement> {
  const element: ReceiptElement = { ref, state: 'not_executed' };
  try {
    await attempt({ deps, context, flush }, () => jira.deleteIssue(key));
    return made(element, { id, key });
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return refused(element, error.message, `Delete ${key} by hand.`, []);
  }
}

/** Records whose issue was deleted: they can be exported again. */
async function freed({ deps, context }: Undoing, refs: readonly string[]): Promise<Change[]> {
  const records = await deps.tickets.records(context.session.id, refs);
  return records.flatMap((record): Change[] => {
    const value: TicketRecord = { ...record, issueId: null, issueKey: null };
    return record.issueKey === null ? [] : [{ kind: 'ticket', value }];
  });
}

async function write(undoing: Undoing, receipt: Receipt, changes: readonly Change[]): Promise<void> {
  const { context, own, trail } = undoing;
  const progress = { done: undoing.done, total: own.length, step: NAME };
  await trail.with([{ kind: 'receipt', value: receipt }, ...changes], (all) => context.advance(progress, writeCursor(undoing.cursor), all));
}

/** Deletes what may be deleted of one batch, under one receipt: intent first, results after. */
async function deleteBatch(undoing: Undoing, batch: readonly MadeIssue[], receipts: readonly Receipt[]): Promise<void> {
  const { deps, context } = undoing;
  const { session, job } = context;
  const elements = batch.map(({ ref }): ReceiptElement => ({ ref, state: 'not_executed' }));
  const receipt = intendedReceipt({ sessionId: session.id, kind: 'undo', count: receipts.length, run: job.run, now: deps.clock(), after: 0, elements });
  await write(undoing, receipt, []);
  try {
    const results: ReceiptElement[] = [];
    for (const issue of batch) results.push(await deleted(undoing, issue));
    await settle(undoing, receipt, results);
  } catch (error) {
    // What is gone is found by the receipt; what was sent is told now.
    if (error instanceof Waiting || error instanceof Outage || error instanceof StaleWrite) await write(undoing, { ...receipt, state: 'unknown', answeredAt: deps.clock() }, []);
    throw error;
  }
}

async function settle(undoing: Undoing, receipt: Receipt, results: readonly ReceiptElement[]): Promise<void> {
  const { deps } = undoing;
  const gone = results.flatMap((element) => (element.state === 'success' ? [element] : []));
  const changes = await freed(undoing, gone.map(({ ref }) => ref));
  await write(undoing, { ...receipt, state: 'done', answeredAt: deps.clock(), confirmed: true, elements: results }, changes);
}

/** A receipt whose invocation died: what of it is gone by now was deleted by it; the rest is judged anew. */
async function lookAgain(undoing: Undoing, receipt: Receipt): Promise<void> {
  const { deps, context, jira, own } = undoing;
  const wanted = own.filter(({ ref }) => receipt.elements.some((element) => element.ref === ref));
  const there = new Set((await attempt({ deps, context }, () => jira.fetchIssues(wanted.map(({ id }) => id)))).map(({ id }) => id));
  const results = receipt.elements.map((element): ReceiptElement => {
    const issue = wanted.find(({ ref }) => ref === element.ref);
    return issue === undefined || there.has(issue.id) ? element : made(element, issue);
  });
  undoing.trail.stopped(receipt, 'issues_deleted', `deletion of ${String(receipt.elements.length)} issues`, receipt.elements.length);
  await settle(undoing, receipt, results);
}

/** Refs that a receipt of this run names: they were judged, and are not tried again. */
const tried = (receipts: readonly Receipt[], run: number): Set<string> =>
  new Set(receipts.filter((receipt) => receipt.run === run).flatMap((receipt) => receipt.elements.flatMap(({ ref, state }) => (state === 'not_executed' ? [] : [ref]))));

/** The session at the end: where nothing is left, it is as open as before its first export. */
async function finish({ deps, context }: Pick<Undoing, 'deps' | 'context'>): Promise<StepOutcome> {
  const left = madeIssues(await loadReceipts(deps, context.session.id));
  const session = await deps.sessions.get(context.session.id);
  const said = left.length === 0 ? 'Every issue of the session was deleted.' : `${String(left.length)} issues were left, because they were worked on or could not be deleted.`;
  const event = auditEvent(deps, 'undo_finished', context.session, context.job.accountId, said);
  const stage = session?.stage === 'completed' ? 'jira_export' : session?.stage;
  const value = session === null || stage === undefined ? null : { ...session, stage, hasIssues: left.length > 0, changedAt: deps.clock() };
  return { kind: 'done', changes: [{ kind: 'audit', value: event }, ...(value === null ? [] : [{ kind: 'session' as const, value }])] };
}

async function step(deps: ExportDeps, context: JobContext, trail: AuditTrail, pacer: Pacer, stays: Set<string>): Promise<'more' | 'end'> {
  const { session, job } = context;
  const [receipts, undone] = await Promise.all([loadReceipts(deps, session.id), deps.receipts.load(session.id, 'undo')]);
  const own = madeIssues(receipts);
  const cursor = readCursor(job.cursor);
  const requests = { ...cursor.requests };
  const counted = deps.jira(job.accountId, (endpoint) => {
    requests[endpoint] = (requests[endpoint] ?? 0) + 1;
  });
  const already = tried(undone, job.run);
  const progress = { done: already.size, total: own.length, step: NAME };
  const flush = async (): Promise<void> => {
    if (!trail.log.isEmpty) await trail.with([], (all) => context.advance(progress, writeCursor({ ...cursor, requests }), all));
  };
  const jira = pacedJira(auditedJira(counted, trail.log), pacer, { deps, context, flush });
  const undoing: Undoing = { deps, context, jira, own, done: already.size, trail, flush, cursor: { ...cursor, requests } };
  const ask = <T>(send: () => Promise<T>): Promise<T> => attempt({ deps, context }, send);
  const open = undone.find(isUnanswered);
  if (open !== undefined) {
    await lookAgain(undoing, open);
    return 'more';
  }
  if (already.size === 0) await refuseWithoutRight(jira, ask, session.projectKey);
  for (const { ref, key } of own) if (already.has(ref)) stays.add(key);
  const wanted = own.filter(({ key }) => !stays.has(key));
  // Epics go when all issues that go are gone.
  const issues = wanted.filter((issue) => !isEpic(issue)).slice(0, AT_ONCE);
  const looked = issues.length > 0 ? issues : wanted;
  if (looked.length === 0) return 'end';
  const batch = (await inspect(jira, ask, session.id, own, looked, stays)).filter(({ kept }) => kept === null).map((one) => one.made);
  if (batch.length === 0) return 'more';
  await deleteBatch(undoing, batch, undone);
  return 'more';
}

/**
 * Deletes the issues that this session made and nobody has touched since. Each batch is judged at the moment of its
 * deletion; receipts are kept. Runs as the person of the job's record.
 * @throws Waiting, Outage, AppError `delete-right-missing`
 */
export async function undo(deps: ExportDeps, context: JobContext): Promise<StepOutcome> {
  const stays = new Set<string>();
  const trail = new AuditTrail(deps, context);
  const pacer = new Pacer();
  for (let taken = 0; ; taken += 1) {
    if (taken > 0 && context.remaining() < STEP_RESERVE_MS) return { kind: 'continue', afterMs: 0 };
    try {
      if ((await step(deps, context, trail, pacer, stays)) === 'end') return await finish({ deps, context });
    } catch (error) {
      if (error instanceof LeaseLost) await trail.afterLeaseLost();
      // A person changed a ticket meanwhile: what was deleted is found by its receipt.
      if (!(error instanceof StaleWrite) || taken > 10) throw error;
    }
  }
}
