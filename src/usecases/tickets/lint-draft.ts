import { editedContent } from '../../domain/ticket-body';
import type { LintResult } from '../../writing';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { ticketNotFound } from '../shared/problems';
import { loadTicket } from './get-tickets';
import { lintShown } from './lint-shown';

/**
 * Checks a ticket's text as it stands, changes by hand included, against the sheets as they are now.
 * @throws AppError `session-not-found`, `ticket-not-found`
 */
export async function lintDraft(deps: Deps, caller: Caller, sessionId: string, id: string): Promise<{ readonly version: number; readonly faults: readonly LintResult[] }> {
  const session = await openSession(deps, caller, sessionId, 'view');
  const { record, body } = await loadTicket(deps, sessionId, id);
  const faults = await lintShown(deps, session, id, editedContent(body));
  if (faults === null) throw ticketNotFound();
  return { version: record.version, faults };
}
