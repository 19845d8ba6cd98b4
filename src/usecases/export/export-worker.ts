import { AppError } from '../../domain/errors';
import { JiraError } from '../../export/jira-error';
import { nextStep, type Step } from '../../export/next-step';
import { summarise } from '../../export/summary';
import { LeaseLost } from '../jobs/lease';
import type { JobContext, JobWorker, StepOutcome } from '../jobs/worker';
import { attachmentText, attachStep } from './attach-step';
import { confirmStep } from './confirm-step';
import { createStep } from './create-step';
import { isUndo, readCursor, writeCursor, type ExportCursor } from './cursor';
import type { ExportDeps } from './deps';
import { linkStep } from './link-step';
import { lookStep } from './look-step';
import { begin, refuseNothing, ticketsOf } from './begin';
import { openExport, type Opened } from './open-run';
import { parts } from './parts';
import { rankStep } from './rank-step';
import { settleTarget } from './settle-target';
import { sprintStep } from './sprint-step';
import { rightsGone } from './rights-gone';
import { Run } from './run';
import { markCompleted } from './session-change';
import { undo } from './undo/undo-worker';
import { attempt, Outage, Waiting } from './waiting';

/** A step must be able to end within the invocation. */
const STEP_RESERVE_MS = 15_000;
const OUTAGE_WAIT_MS = 60_000;
const OUTAGES = 10;

/** Changes beside the job in one transaction. */
const AT_ONCE = 22;

async function settle(deps: ExportDeps, context: JobContext, opened: Opened, cursor: ExportCursor): Promise<ExportCursor> {
  let requests = cursor.requests;
  const jira = deps.jira(context.job.accountId, (endpoint) => {
    requests = { ...requests, [endpoint]: (requests[endpoint] ?? 0) + 1 };
  });
  const ask = <T>(send: () => Promise<T>): Promise<T> => attempt({ deps, context }, send);
  const { facts, existing, learnt } = await begin(deps, jira, ask, context.session, opened, false);
  const target = settleTarget(facts);
  refuseNothing(ticketsOf(context.session, opened.records, existing));
  const progress = { done: 0, total: opened.records.length, step: 'Checked the project' };
  for (const part of parts(learnt, AT_ONCE)) await context.advance(progress, context.job.cursor, part);
  const next = { ...cursor, target, existing, requests };
  await context.advance(progress, writeCursor(next));
  return next;
}

async function open(deps: ExportDeps, context: JobContext): Promise<Run> {
  const cursor = readCursor(context.job.cursor);
  const opened = await openExport(deps, context.session, cursor.target !== null);
  const settled = cursor.target === null ? await settle(deps, context, opened, cursor) : cursor;
  const { target } = settled;
  if (target === null) throw new Error('The preflight gave no target.');
  const { settings, components, records, receipts } = opened;
  const jira = deps.jira(context.job.accountId, (endpoint) => {
    run.count(endpoint);
  });
  const run: Run = new Run(deps, context, settings, target, jira, components, settled, records, receipts);
  return run;
}

async function take(run: Run, step: Exclude<Step, { kind: 'done' | 'wait' }>): Promise<void> {
  switch (step.kind) {
    case 'create':
      return createStep(run, step);
    case 'look':
      return lookStep(run, step, (ref) => attachmentText(run, ref));
    case 'confirm':
      return confirmStep(run, step);
    case 'attach':
      return attachStep(run, step);
    case 'link':
      return linkStep(run, step);
    case 'sprint':
      return sprintStep(run, step);
    case 'rank':
      return rankStep(run, step);
  }
}

/** Partial success is a result: the session is completed only where nothing is left to do again. */
async function finish(run: Run): Promise<StepOutcome> {
  const summary = summarise(run.state(), run.requests());
  const whole = summary.results.every((result) => result.outcome === 'Success');
  const said = `${String(summary.issues)} issues, ${String(summary.epics)} epics, ${String(summary.links)} links, ${String(summary.attachments)} attachments; ${String(summary.manualFixes.length)} left to do by hand.`;
  return { kind: 'done', changes: [run.audit('export_finished', said), ...(whole ? await markCompleted(run) : [])] };
}

async function steps(run: Run): Promise<StepOutcome> {
  for (let taken = 0; ; taken += 1) {
    const step = nextStep(run.state());
    if (step.kind === 'done') return finish(run);
    if (step.kind === 'wait') return { kind: 'continue', afterMs: Math.max(1_000, step.until - run.deps.clock()) };
    if (taken > 0 && run.context.remaining() < STEP_RESERVE_MS) return { kind: 'continue', afterMs: 0 };
    await take(run, step);
    run.remember({ outages: 0 });
  }
}

async function afterOutage(run: Run | null, cause: Outage): Promise<StepOutcome> {
  if (run === null || run.outages >= OUTAGES) {
    throw new AppError({
      kind: 'temporary',
      code: 'jira-unavailable',
      message: 'Jira does not answer.',
      action: 'Look at Jira’s status page, then start the export again: it goes on where it stopped, and makes nothing twice.',
      cause,
    });
  }
  run.remember({ outages: run.outages + 1 });
  await run.write('Waiting for Jira to answer', []);
  return { kind: 'continue', afterMs: OUTAGE_WAIT_MS };
}

/** What an invocation leaves behind that ends within a step; one that is at fault leaves its receipt as it is. */
async function endOf(run: Run, error: unknown): Promise<void> {
  if (error instanceof LeaseLost) return run.trail.afterLeaseLost();
  if (!(error instanceof Waiting || error instanceof Outage || error instanceof AppError || error instanceof JiraError)) return;
  try {
    await run.putAway();
  } catch (again) {
    if (again instanceof LeaseLost) await run.trail.afterLeaseLost();
    throw again;
  }
}

/** Short waits come back by themselves; long ones, and those for a person, show as a pause. */
const waited = (waiting: Waiting, now: number): StepOutcome =>
  waiting.until !== null && waiting.until - now <= OUTAGE_WAIT_MS
    ? { kind: 'continue', afterMs: Math.max(1_000, waiting.until - now) }
    : { kind: 'pause', pause: { reason: waiting.reason, until: waiting.until } };

/**
 * Exports a session's tickets to Jira: one step after the other as records and receipts ask for it, so that it may be
 * delivered twice or killed anywhere. Runs as the person of the job's record.
 */
export const exportWorker = (deps: ExportDeps): JobWorker => ({
  type: 'export',
  async work(context) {
    let run: Run | null = null;
    try {
      if (isUndo(context.job.cursor)) return await undo(deps, context);
      run = await open(deps, context);
      return await steps(run);
    } catch (error) {
      if (run !== null) await endOf(run, error);
      if (error instanceof Waiting) return waited(error, deps.clock());
      if (error instanceof Outage) return afterOutage(run, error);
      if (error instanceof JiraError && error.failure.kind === 'refused') return waited(rightsGone(context.session.projectKey, error.failure.status), deps.clock());
      throw error;
    }
  },
});
