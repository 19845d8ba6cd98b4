import type { ReceiptKind } from '../../domain/receipt';
import type { Session } from '../../domain/session';
import type { Settings } from '../../domain/settings';
import type { TicketRecord } from '../../domain/ticket-record';
import type { ExportReceipts } from '../../export/state';
import { afterUndo } from '../../export/undone';
import { checkSession } from './checks';
import type { ExportDeps } from './deps';
import { exported } from './selection';

/** What the person chose for this export wins over the administrator's defaults. */
function chosen(settings: Settings, { exportTo }: Session): Settings {
  if (exportTo === null) return settings;
  return {
    ...settings,
    epics: exportTo.epics,
    issueTypeId: exportTo.issueTypeId === '' ? settings.issueTypeId : exportTo.issueTypeId,
    linkTypeId: exportTo.linkTypeId === '' ? settings.linkTypeId : exportTo.linkTypeId,
  };
}

/** What an export begins with: read by key, so that it never lags. */
export interface Opened {
  readonly settings: Settings;
  readonly records: readonly TicketRecord[];
  readonly components: ReadonlyMap<string, readonly string[]>;
  readonly receipts: ExportReceipts;
  /** Hash of what the plan was made from; null where there is none. */
  readonly madeFrom: string | null;
}

/** All receipts of a session, as they stand after deletions. */
export async function loadReceipts(deps: Pick<ExportDeps, 'receipts'>, sessionId: string): Promise<ExportReceipts> {
  const load = (kind: ReceiptKind): Promise<ExportReceipts['link']> => deps.receipts.load(sessionId, kind);
  const [epics, issues, attachment, link, sprint, rank, undo] = await Promise.all([
    load('epics'),
    load('issues'),
    load('attachment'),
    load('link'),
    load('sprint'),
    load('rank'),
    load('undo'),
  ]);
  return afterUndo({ epics, issues, attachment, link, sprint, rank }, undo);
}

/**
 * Reads a session's export from storage. A run that has not begun is refused where its tickets are not ready for it.
 * @throws AppError
 */
export async function openExport(deps: ExportDeps, session: Session, begun: boolean): Promise<Opened> {
  const [settings, stored, receipts] = await Promise.all([deps.settings.get(), deps.plans.get(session.id), loadReceipts(deps, session.id)]);
  const planned = stored?.plan.tickets ?? [];
  const records = exported(session, await deps.tickets.records(session.id, planned.map((ticket) => ticket.id)));
  if (!begun) checkSession(session, stored?.madeFrom ?? null, records);
  return { settings: chosen(settings, session), records, receipts, madeFrom: stored?.madeFrom ?? null, components: new Map(planned.map((ticket) => [ticket.id, ticket.components])) };
}
