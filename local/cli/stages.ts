import type { Session } from '../../src/domain/session';
import { AppFailure } from './app-failure';
import { allFindings, open, type ReportedFinding } from './findings';
import { FindingsInTheWay } from './findings-in-the-way';
import type { TicketsOptions } from './options';
import type { Call } from './platform';
import type { ProgressLine } from './progress';
import { waitForJob } from './run-job';

/** Where the command is: what it calls, on which session, and how long each stage took in milliseconds. */
export interface Way {
  readonly call: Call;
  readonly sessionId: string;
  readonly line: ProgressLine;
  readonly timings: Record<'readMs' | 'validateMs' | 'planMs' | 'generateMs' | 'exportMs', number>;
}

export async function timed<T>(timings: Way['timings'], name: keyof Way['timings'], work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    timings[name] += Math.round(performance.now() - start);
  }
}

const issuesInTheWay = (): AppFailure =>
  new AppFailure({ kind: 'user_fixable', code: 'issues-in-the-way', message: 'Issues of this specification exist, so its tickets can no longer be written by another writer.', action: 'Run without --writer, or use --new or another --name.', reference: '' });

const current = async ({ call, sessionId }: Way) => call('get-session', { sessionId });

/** Checks the sheets, unless that was done for these very sheets and options. @throws FindingsInTheWay for `blocking` */
export async function validate(way: Way): Promise<ReportedFinding[]> {
  const { session, findingsFresh } = await current(way);
  if (!findingsFresh && !session.hasIssues) {
    if (session.stage === 'review' || session.stage === 'jira_export') await way.call('rollback', { sessionId: session.id, to: 'processing' });
    await way.call('start-validation', { sessionId: session.id });
    await waitForJob(way.call, session.id, 'validation', way.line);
  }
  const findings = await allFindings(way.call, way.sessionId);
  const blocking = open(findings, 'blocking');
  if (blocking.length > 0) throw new FindingsInTheWay(blocking, 'Nothing accepts these: mend the files and run again.');
  return findings;
}

/**
 * True where the tickets are not as this command asks for them: another writer wrote them, or a cap ended the model's
 * work that is now higher. What a model answered before comes from its cache.
 */
async function writtenOtherwise({ call, sessionId }: Way, { writing }: Session, { writer, maxCost }: Pick<TicketsOptions, 'writer' | 'maxCost'>): Promise<boolean> {
  if (writer === undefined || writing === undefined) return false;
  if (writing.writer !== writer) return true;
  const isHigher = writing.maxCost !== null && (maxCost === undefined || maxCost > writing.maxCost);
  return isHigher && (await call('writing-usage', { sessionId }))?.capped === true;
}

/**
 * Writes the tickets, unless this writer wrote them from these very sheets and options.
 * @throws AppFailure `issues-in-the-way` where another writer is asked for and issues exist.
 */
export async function generate(way: Way, options: Pick<TicketsOptions, 'writer' | 'maxCost'> = {}): Promise<void> {
  const { writer, maxCost } = options;
  const { session, ticketsFresh } = await current(way);
  if (ticketsFresh && session.stage !== 'processing') {
    if (!(await writtenOtherwise(way, session, options))) return;
    if (session.hasIssues) throw issuesInTheWay();
    await way.call('rollback', { sessionId: session.id, to: 'processing' });
  }
  await way.call('generate-tickets', { sessionId: session.id, ...(writer === undefined ? {} : { writer }), ...(maxCost === undefined ? {} : { maxCost }) });
  await waitForJob(way.call, session.id, 'processing', way.line);
}

/** Accepts what is to be accepted, and marks every ticket ready that may be. @throws FindingsInTheWay for `error` before an export */
export async function review(way: Way, { acceptFindings, until }: TicketsOptions): Promise<void> {
  const { session } = await current(way);
  if (session.stage !== 'review') return;
  if (acceptFindings) await way.call('accept-findings', { sessionId: session.id, causes: 'all' });
  const errors = open(await allFindings(way.call, session.id), 'error');
  if (errors.length > 0 && until === 'export') throw new FindingsInTheWay(errors, 'Mend the sheets, or run again with --accept-findings.');
  if (errors.length === 0) await way.call('mark-ready', { sessionId: session.id, ids: 'all', ready: true });
}

const exported = ({ stage }: Session): boolean => stage === 'completed';

/** Checks the documents and makes the issues; goes on where an earlier run stopped. */
export async function exportTickets(way: Way): Promise<void> {
  const { session, jobs } = await current(way);
  if (exported(session)) return;
  const job = jobs.find(({ type }) => type === 'export');
  if (job?.state === 'paused') await way.call('resume-job', { sessionId: session.id, type: 'export' });
  else if (job?.state !== 'running' && job?.state !== 'queued') {
    if (session.checkedContent !== session.contentVersion) {
      await way.call('start-adf-validation', { sessionId: session.id });
      await waitForJob(way.call, session.id, 'adf_validation', way.line);
    }
    await way.call('start-export', { sessionId: session.id });
  }
  await waitForJob(way.call, session.id, 'export', way.line);
}
