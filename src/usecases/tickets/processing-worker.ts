import type { Plan, PlannedTicket } from '../../domain/plan';
import type { Session } from '../../domain/session';
import { NO_USAGE, type WritingUsage } from '../../domain/writing';
import type { JobContext, JobWorker, StepOutcome } from '../jobs/worker';
import { COMMIT_LIMIT, type Change, type Deps } from '../ports';
import { auditEvent } from '../shared/audit-event';
import { openAuthor, type Author } from '../model/author';
import { NO_PROGRESS, readCursor, writeCursor, type Cursor, type ModelProgress } from './processing-cursor';
import { addTallies, tallyOf } from './tally';
import { drafted, written, type Authored, type Before, type Draft, type WritingRun } from './write-batch';
import { writingRun } from './writing-run';

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

const BUILT_IN: WritingUsage = { writer: 'rules', model: '', promptVersion: '', agents: {}, cost: 0, cached: 0, fallbacks: 0, capped: false, characters: 0, estimatedTokens: 0 };

async function finished(deps: Deps, context: JobContext, plan: Plan, from: string, cursor: Cursor, author: Author | null): Promise<Change[]> {
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
  const ended = author === null ? { usage: BUILT_IN, calibration: null } : await author.ended(cursor.model ?? NO_PROGRESS);
  const by = author === null ? '' : ` by ${author.model}`;
  return [
    { kind: 'session', value: made },
    { kind: 'audit', value: auditEvent(deps, 'tickets_generated', session, job.accountId, `${String(plan.tickets.length)} tickets written${by}.`) },
    { kind: 'writing_usage', sessionId: session.id, value: ended.usage },
    ...(ended.calibration === null || author === null ? [] : [{ kind: 'calibration', model: author.model, value: ended.calibration } satisfies Change]),
  ];
}

/** How often an answer that is waited for renews the lease. */
const BEAT_MS = 20_000;
/** Waits for a busy provider without a ticket in between, after which a person decides. */
const MOST_WAITS = 3;

const stepText = (author: Author, progress: ModelProgress): string => {
  const cost = author.costOf(progress);
  return `Writing with ${author.model}${cost === null ? '' : `, $${cost.toFixed(2)} so far`}`;
};

/** Lets a model write a wave of tickets, while the lease is kept and the progress shown. @throws LeaseLost where a person cancelled */
async function authoredWave(deps: Deps, context: JobContext, author: Author, drafts: readonly Draft[], cursor: Cursor, total: number) {
  const state: { lost: unknown; done: number; progress: ModelProgress } = { lost: null, done: 0, progress: cursor.model ?? NO_PROGRESS };
  const tell = (): Promise<void> =>
    context.advance({ done: cursor.next + state.done, total, step: stepText(author, state.progress) }, writeCursor({ ...cursor, model: state.progress }));
  // The first answer may take long: until then the screen says who writes.
  await tell();
  const stop = deps.timer.every(BEAT_MS, () => {
    tell().catch((error: unknown) => {
      state.lost = error;
    });
  });
  try {
    const wave = await author.write(drafts, state.progress, {
      remaining: () => context.remaining(),
      alive: () => state.lost === null,
      progressed: async (done, progress) => {
        state.done = done;
        state.progress = progress;
        try {
          await tell();
        } catch (error) {
          state.lost = error;
          throw error;
        }
      },
    });
    if (state.lost !== null) throw state.lost instanceof Error ? state.lost : new Error('The lease could not be kept.');
    return wave;
  } finally {
    stop();
  }
}

/** Where a wave ended early: at once again, after the provider's wait, or, where waiting did not help, when a person says so. */
function afterWait(waitMs: number | null, waits: number, now: number): StepOutcome {
  if (waitMs === null) return { kind: 'continue', afterMs: 0 };
  if (waits > MOST_WAITS) return { kind: 'pause', pause: { reason: 'The model has been busy for long. What was written is kept. Go on when it is free again, or cancel and use the built-in writer.', until: null } };
  return { kind: 'pause', pause: { reason: 'The model asks to be left alone for a while.', until: now + waitMs } };
}

/** Writes drafts as tickets, a few in each step; each step's tickets and cursor go together. */
async function commitTickets(deps: Deps, context: JobContext, run: WritingRun, drafts: readonly Draft[], authored: readonly (Authored | null)[], from: Cursor, told: { readonly total: number; readonly step: string }): Promise<Cursor> {
  let cursor = from;
  for (let start = 0; start < drafts.length; start += TICKETS_PER_STEP) {
    const part = drafts.slice(start, start + TICKETS_PER_STEP);
    const before = await beforeOf(deps, context.session, part.map(({ ticket }) => ticket));
    const own = authored.slice(start, start + TICKETS_PER_STEP);
    const made = part.map((draft, index) => written(run, draft, before.get(draft.ticket.id) ?? {}, own[index] ?? null));
    const changes = made.flatMap(({ record, body }): Change[] => [
      { kind: 'ticket', value: record },
      { kind: 'body', value: body },
    ]);
    const model = cursor.model === undefined ? {} : {
      model: {
        ...cursor.model,
        waits: 0,
        cached: cursor.model.cached + own.filter((one) => one?.provenance.cached === true).length,
        fallbacks: cursor.model.fallbacks + own.filter((one) => one?.builtIn === true).length,
      },
    };
    cursor = { next: cursor.next + part.length, tally: addTallies(cursor.tally, tallyOf(made.map(({ record }) => record))), ...model };
    await context.advance({ done: cursor.next, total: told.total, step: told.step }, writeCursor(cursor), changes);
  }
  return cursor;
}

async function beginning(deps: Deps, context: JobContext, plan: Plan, from: string, run: WritingRun, author: Author | null): Promise<Cursor> {
  await replacePlan(deps, context, plan, from);
  const cursor: Cursor = { next: 0, tally: tallyOf([]) };
  if (author === null) return cursor;
  return { ...cursor, model: { ...NO_PROGRESS, used: NO_USAGE, estimatedTokens: await author.estimate(plan.tickets.map((ticket) => drafted(run, ticket))) } };
}

/**
 * Writes the tickets of the plan: the built-in writer a few in each step, a model in waves of several requests at once.
 * Whatever a model does, every ticket is written; what it does not give is the built-in text.
 */
export const processingWorker = (deps: Deps): JobWorker => ({
  type: 'processing',
  work: async (context) => {
    const { session } = context;
    const { run, plan, from } = await writingRun(deps, session);
    const writer = session.writing?.writer ?? 'rules';
    const author = writer === 'rules' ? null : await openAuthor(deps, session, run, writer);
    let cursor = readCursor(context.job.cursor) ?? (await beginning(deps, context, plan, from, run, author));
    const total = plan.tickets.length;
    while (cursor.next < total) {
      if (context.remaining() <= 0) return { kind: 'continue', afterMs: 0 };
      const drafts = plan.tickets.slice(cursor.next, cursor.next + (author?.perWave ?? TICKETS_PER_STEP)).map((ticket) => drafted(run, ticket));
      if (author === null) {
        cursor = await commitTickets(deps, context, run, drafts, [], cursor, { total, step: 'Writing tickets' });
        continue;
      }
      const wave = await authoredWave(deps, context, author, drafts, cursor, total);
      const open = wave.tickets.indexOf(null);
      const whole = open === -1 ? drafts.length : open;
      const step = stepText(author, wave.progress);
      cursor = await commitTickets(deps, context, run, drafts.slice(0, whole), wave.tickets, { ...cursor, model: wave.progress }, { total, step });
      if (open === -1) continue;
      const waits = wave.waitMs === null ? 0 : (cursor.model?.waits ?? 0) + 1;
      cursor = { ...cursor, model: { ...wave.progress, ...cursor.model, waits } };
      await context.advance({ done: cursor.next, total, step }, writeCursor(cursor));
      return afterWait(wave.waitMs, waits, deps.clock());
    }
    return { kind: 'done', changes: await finished(deps, context, plan, from, cursor, author) };
  },
});
