import { describe, type AdfDocument } from '../../adf';
import type { IdentifiedFinding } from '../../domain/change';
import type { ModelWriter } from '../../domain/writing';
import { editedContent } from '../../domain/ticket-body';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { openByRow, openOfTicket } from '../validation/finding-counts';
import { loadTicket, type WholeTicket } from './get-tickets';

/** A ticket as its page shows it. */
export interface TicketDocument extends WholeTicket {
  /** The very description that the issue gets. */
  readonly document: AdfDocument;
  /** Name of the Markdown attachment that holds the whole text, where the description cannot. */
  readonly attachment: string | null;
  /** Open findings on its rows, the worst first. */
  readonly findings: readonly IdentifiedFinding[];
  /** The model that is turned on; null where none is. */
  readonly model: ModelWriter | null;
}

/** What the issue will say, from content and changes as they are stored. */
export function documentOf(ticket: WholeTicket): Pick<TicketDocument, 'document' | 'attachment'> {
  const { document, attachment } = describe(editedContent(ticket.body));
  return { document, attachment: attachment?.name ?? null };
}

/** @throws AppError `session-not-found`, `ticket-not-found` */
export async function getTicketDocument(deps: Deps, caller: Caller, sessionId: string, id: string): Promise<TicketDocument> {
  await openSession(deps, caller, sessionId, 'view');
  const [ticket, stored, accepted, plan, { writer }] = await Promise.all([
    loadTicket(deps, sessionId, id),
    deps.findings.get(sessionId),
    deps.findings.accepted(sessionId),
    deps.plans.get(sessionId),
    deps.settings.get(),
  ]);
  const planned = plan?.plan.tickets.find((one) => one.id === id);
  const findings = planned === undefined || stored === null ? [] : openOfTicket(planned, openByRow(stored.findings, new Set(accepted)));
  return { ...ticket, ...documentOf(ticket), findings, model: writer.kind === 'rules' ? null : writer.kind };
}
