import type { Plan, PlannedTicket } from '../../domain/plan';
import type { Session } from '../../domain/session';
import type { TicketRecord } from '../../domain/ticket-record';
import { withManualLinks } from '../../plan';
import { lintTitles, prepareWriting } from '../../writing';
import type { JobContext, JobWorker } from '../jobs/worker';
import { prepareSpec } from '../planning/prepare-spec';
import { COMMIT_LIMIT, type Change, type Deps } from '../ports';
import { auditEvent } from '../shared/audit-event';
import { madeFrom } from '../shared/made-from';
import { fixable } from '../shared/problems';
import { openByRow } from '../validation/finding-counts';
import { readCursor, writeCursor, type Cursor } from './processing-cursor';
import { addTallies, tallyOf } from './tally';
import { written, type Before, type WritingRun } from './write-batch';

/** A ticket is a record and a body; with the job's own record they fill a transaction. */
const TICKETS_PER_STEP = Math.floor((COMMIT_LIMIT - 1) / 2);

/** Removes tickets of the plan before that the new one does not hold, then makes the new plan the index of tickets. */
async function replacePlan(deps: Deps, context: JobContext, plan: Plan, from: string): Promise<void> {
  const { id } = context.session;
  const before = await deps.plans.get(id);
  const kept = new Set(plan.tickets.map((ticket) => ticket.id));
  const gone = (before?.plan.tickets ?? []).filter((ticket) => !kept.has(ticket.id));
  const records = await deps.tickets.records(id, gone.map((ticket) => ticket.id));
  for (let start = 0; start < records.length; start += TICKETS_PER_STEP) {
    const changes = records.slice(start, start + TICKETS_PER_STEP).flatMap((value): Change[] => [
      { kind: 'ticket_removed', value },
      { kind: 'body_removed', sessionId: id, id: value.id },
    ]);
    await context.advance({ done: 0, total: plan.tickets.length, step: 'Removing tickets that the sheets no longer give' }, context.job.cursor, changes);
  }
  await deps.plans.put(id, { madeFrom: from, plan: { ...plan, findings: [] } });
}

/** What the tickets of a step were before; nothing is read where none was ever made. */
async function beforeOf(deps: Deps, session: Session, tickets: readonly PlannedTicket[]): Promise<ReadonlyMap<string, Before>> {
  if (session.tally === null) return new Map();
  const records = await deps.tickets.records(session.id, tickets.map((ticket) => ticket.id));
  const edited = records.filter((record) => record.edited);
  const bodies = new Map((await deps.tickets.bodies(session.id, edited.map((record) => record.id))).map((body) => [body.id, body]));
  return new Map(records.map((record): [string, Before] => [record.id, { record, body: bodies.get(record.id) }]));
}

/** The plan with the dependencies that a person changed since tickets were first made. */
async function asChanged(deps: Deps, session: Session, plan: Plan): Promise<Plan> {
  if (session.tally === null) return plan;
  const records = await deps.tickets.records(session.id, plan.tickets.map((ticket) => ticket.id));
  return withManualLinks(plan, new Map(records.flatMap(({ id, links }) => (links === undefined ? [] : [[id, links]]))));
}

async function runOf(deps: Deps, session: Session): Promise<{ run: WritingRun; plan: Plan; from: string }> {
  const from = madeFrom(session);
  const { spec, plan: fresh } = await prepareSpec(deps, session);
  const plan = await asChanged(deps, session, fresh);
  const stored = await deps.findings.get(session.id);
  if (stored?.madeFrom !== from) throw fixable('findings-stale', 'The sheets or options changed since they were checked.', 'Check them again first.');
  const accepted = new Set(await deps.findings.accepted(session.id));
  const run = {
    sessionId: session.id,
    prepared: prepareWriting(spec, plan, session.options),
    openByRow: openByRow(stored.findings, accepted),
    sharedTitles: lintTitles(plan.tickets),
  };
  return { run, plan, from };
}

function finished(deps: Deps, context: JobContext, plan: Plan, from: string, cursor: Cursor): Change[] {
  const { session, job } = context;
  const made: Session = {
    ...session,
    stage: 'review',
    generatedFrom: from,
    counts: plan.counts,
    tally: cursor.tally,
    contentVersion: session.contentVersion + 1,
    checkedContent: -1,
  };
  const summary = `${String(plan.tickets.length)} tickets written.`;
  return [
    { kind: 'session', value: made },
    { kind: 'audit', value: auditEvent(deps, 'tickets_generated', session, job.accountId, summary) },
  ];
}

/** Writes the tickets of the plan with the built-in writer, a few in each step; each step's tickets and cursor go together. */
export const processingWorker = (deps: Deps): JobWorker => ({
  type: 'processing',
  work: async (context) => {
    const { session } = context;
    const { run, plan, from } = await runOf(deps, session);
    let cursor = readCursor(context.job.cursor);
    if (cursor === null) {
      await replacePlan(deps, context, plan, from);
      cursor = { next: 0, tally: tallyOf([]) };
    }
    while (cursor.next < plan.tickets.length) {
      if (context.remaining() <= 0) return { kind: 'continue', afterMs: 0 };
      const tickets = plan.tickets.slice(cursor.next, cursor.next + TICKETS_PER_STEP);
      const before = await beforeOf(deps, session, tickets);
      const made = tickets.map((ticket) => written(run, ticket, before.get(ticket.id) ?? {}));
      const records: TicketRecord[] = made.map((ticket) => ticket.record);
      const changes = made.flatMap(({ record, body }): Change[] => [
        { kind: 'ticket', value: record },
        { kind: 'body', value: body },
      ]);
      cursor = { next: cursor.next + tickets.length, tally: addTallies(cursor.tally, tallyOf(records)) };
      await context.advance({ done: cursor.next, total: plan.tickets.length, step: 'Writing tickets' }, writeCursor(cursor), changes);
    }
    return { kind: 'done', changes: finished(deps, context, plan, from, cursor) };
  },
});
