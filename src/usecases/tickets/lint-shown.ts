import type { Session } from '../../domain/session';
import type { TicketContent } from '../../domain/ticket';
import type { TicketRecord } from '../../domain/ticket-record';
import { lintTicket, lintTitles, type LintResult } from '../../writing';
import { prepareSpec } from '../planning/prepare-spec';
import type { Deps } from '../ports';

/** What is wrong with a ticket's text, against the sheets as they are now; null where they no longer give the ticket. */
export async function lintShown(deps: Deps, session: Session, id: string, shown: TicketContent): Promise<readonly LintResult[] | null> {
  const { spec, plan } = await prepareSpec(deps, session);
  const planned = plan.tickets.find((ticket) => ticket.id === id);
  if (planned === undefined) return null;
  const titles = plan.tickets.map((ticket) => (ticket.id === id ? { id, title: shown.title } : ticket));
  const shared = lintTitles(titles).get(id);
  return [...lintTicket(shown, spec, planned), ...(shared === undefined ? [] : [shared])];
}

/** Rules that the text breaks now, each once; what was known before where the sheets no longer give the ticket. */
export async function rulesBroken(deps: Deps, session: Session, record: TicketRecord, shown: TicketContent): Promise<readonly string[]> {
  const faults = await lintShown(deps, session, record.id, shown);
  return faults === null ? record.lint : [...new Set(faults.map(({ rule }) => rule))];
}
