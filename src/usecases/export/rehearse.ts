import type { Session } from '../../domain/session';
import type { Phase } from '../../domain/plan';
import type { TicketRecord } from '../../domain/ticket-record';
import { fittingCount } from '../../export/serialized';
import { wantedEpics } from '../../export/next-step';
import { simulate, type Simulation } from '../../export/simulate';
import type { ExportState } from '../../export/state';
import type { ExportDeps } from './deps';
import { ticketsOf, type Beginning } from './begin';
import type { Opened } from './open-run';
import { settleTarget } from './settle-target';
import { weigh } from './weigh';

/** What an export would do. */
export interface Rehearsal {
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
}

/**
 * What an export would do after what was read before it: the same checks, the same steps, the same counts. Nothing is sent,
 * and nothing more is read of Jira.
 * @throws AppError where the preflight refuses.
 */
export async function rehearse(deps: Pick<ExportDeps, 'clock' | 'quarantineMs' | 'tickets'>, session: Session, opened: Opened, { facts, existing }: Pick<Beginning, 'facts' | 'existing'>): Promise<Rehearsal> {
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
  const making = { sessionId: session.id, run: 1, components: opened.components };
  const weights = await weigh(deps.tickets, making, target, opened.settings.labels, records.filter((record) => record.issueKey === null));
  const plan = simulate(state, {
    fitting: (refs) => fittingCount(refs.map(({ ref }) => weights.get(ref)?.bytes ?? 0)),
    attachment: (ref) => weights.get(ref)?.attachment ?? null,
  });
  const attachments = [...weights].flatMap(([ref, { attachment }]): [string, string][] => (attachment === null ? [] : [[ref, attachment]]));
  return { plan, phases: wantedEpics(state), records: opened.records, existing, batches: plan.batches, attachments: new Map(attachments) };
}
