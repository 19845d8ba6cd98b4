import { editedContent } from '../../domain/ticket-body';
import { lintTicket, lintTitles, type LintResult } from '../../writing';
import { prepareSpec } from '../planning/prepare-spec';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { ticketNotFound } from '../shared/problems';
import { loadTicket } from './get-tickets';

/**
 * Checks a ticket's text as it stands, changes by hand included, against the sheets as they are now.
 * @throws AppError `session-not-found`, `ticket-not-found`
 */
export async function lintDraft(deps: Deps, caller: Caller, sessionId: string, id: string): Promise<{ readonly version: number; readonly faults: readonly LintResult[] }> {
  const session = await openSession(deps, caller, sessionId, 'view');
  const [{ record, body }, { spec, plan }] = await Promise.all([loadTicket(deps, sessionId, id), prepareSpec(deps, session)]);
  const planned = plan.tickets.find((ticket) => ticket.id === id);
  if (planned === undefined) throw ticketNotFound();
  const shown = editedContent(body);
  const titles = plan.tickets.map((ticket) => (ticket.id === id ? { id, title: shown.title } : ticket));
  const shared = lintTitles(titles).get(id);
  return { version: record.version, faults: [...lintTicket(shown, spec, planned), ...(shared === undefined ? [] : [shared])] };
}
