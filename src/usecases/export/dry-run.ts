import type { Session } from '../../domain/session';
import { describe } from '../../adf';
import type { Phase } from '../../domain/plan';
import { editedContent } from '../../domain/ticket-body';
import type { TicketRecord } from '../../domain/ticket-record';
import { fittingCount } from '../../export/serialized';
import { wantedEpics } from '../../export/next-step';
import { simulate, type Simulation } from '../../export/simulate';
import type { ExportState } from '../../export/state';
import type { ExportDeps } from './deps';
import { begin, ticketsOf } from './begin';
import { openExport } from './open-run';
import { parts } from './parts';
import { settleTarget } from './settle-target';
import { attempt } from './waiting';

export interface DryRun {
  readonly plan: Simulation;
  /** Phases whose epics would be made. */
  readonly phases: readonly Phase[];
  /** Keys of issues of earlier sessions, by ticket. */
  readonly existing: Readonly<Record<string, string>>;
  /** The tickets of the export, in order; those that are left alone too. */
  readonly records: readonly TicketRecord[];
  /** Which request creates what, from 1. */
  readonly batches: ReadonlyMap<string, number>;
  /** Names of attachments by ticket. */
  readonly attachments: ReadonlyMap<string, string>;
  /** Reads that the preflight made; nothing else was sent. */
  readonly requests: Readonly<Record<string, number>>;
}

const BODIES_AT_ONCE = 50;

/** Weight and attachment of each ticket still to be made. */
async function weigh(deps: ExportDeps, session: Session, ids: readonly string[]): Promise<Map<string, { bytes: unknown; attachment: string | null }>> {
  const weights = new Map<string, { bytes: unknown; attachment: string | null }>();
  for (const part of parts(ids, BODIES_AT_ONCE)) {
    for (const body of await deps.tickets.bodies(session.id, part)) {
      const { document, attachment } = describe(editedContent(body));
      weights.set(body.id, { bytes: document, attachment: attachment?.name ?? null });
    }
  }
  return weights;
}

/**
 * What an export would do, without a single write: the same checks, the same steps, the same counts. As the person asking.
 * @throws AppError where the preflight refuses, Waiting or Outage where Jira does not answer.
 */
export async function dryRun(deps: ExportDeps, session: Session, accountId: string, remaining: () => number): Promise<DryRun> {
  const requests: Record<string, number> = {};
  const jira = deps.jira(accountId, (endpoint) => {
    requests[endpoint] = (requests[endpoint] ?? 0) + 1;
  });
  const opened = await openExport(deps, session, false);
  const ask = <T>(send: () => Promise<T>): Promise<T> => attempt({ deps, context: { remaining } }, send);
  const { facts, existing } = await begin(deps, jira, ask, session, opened, false);
  const target = settleTarget(facts);
  const records = ticketsOf(session, opened.records, existing);
  const state: ExportState = {
    run: Number.MAX_SAFE_INTEGER,
    now: deps.clock(),
    quarantineMs: deps.quarantineMs,
    withEpics: target.epicTypeId !== null,
    rank: target.rank,
    tickets: records,
    receipts: opened.receipts,
  };
  const weights = await weigh(deps, session, records.filter((record) => record.issueKey === null).map((record) => record.id));
  const plan = simulate(state, {
    fitting: (refs) => fittingCount(refs.map(({ ref }) => ({ fields: { description: weights.get(ref)?.bytes }, properties: [] }))),
    attachment: (ref) => weights.get(ref)?.attachment ?? null,
  });
  const attachments = [...weights].flatMap(([ref, { attachment }]): [string, string][] => (attachment === null ? [] : [[ref, attachment]]));
  return { plan, phases: wantedEpics(state), records: opened.records, existing, batches: plan.batches, attachments: new Map(attachments), requests };
}
