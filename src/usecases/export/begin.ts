import { AppError } from '../../domain/errors';
import type { Change } from '../../domain/change';
import { stillToldOf } from '../../domain/refused-before';
import type { Session } from '../../domain/session';
import type { TicketRecord } from '../../domain/ticket-record';
import type { JiraClient } from '../../export/jira-client';
import type { Facts } from '../../export/preflight';
import type { ExportTicket } from '../../export/state';
import type { ExportDeps } from './deps';
import { gather, type Ask } from './gather';
import type { Opened } from './open-run';
import { findExisting } from './register';
import { sprintOf, wantsOf } from './wants';

/** Everything that is known before the first write. */
export interface Beginning {
  readonly facts: Facts;
  /** Keys of issues of earlier sessions, by ticket. */
  readonly existing: Readonly<Record<string, string>>;
  readonly learnt: readonly Change[];
}

/** The tickets of a run: those whose issue of an earlier session is left alone are not among them. */
export const ticketsOf = (session: Session, records: readonly TicketRecord[], existing: Readonly<Record<string, string>>): (TicketRecord & ExportTicket)[] =>
  records.flatMap((record) => {
    const key = existing[record.id];
    if (key !== undefined && record.issueKey === null && record.existing === undefined) return [];
    return [{ ...record, sprintId: sprintOf(record, session), linkTo: key !== undefined && record.existing === 'link' ? key : null }];
  });

/**
 * Looks at register and project before anything is made.
 * @param offers whether what can be chosen is read too.
 * @throws JiraError where Jira does not answer; AppError `all-exist`
 */
export async function begin(deps: ExportDeps, jira: JiraClient, ask: Ask, session: Session, opened: Opened, offers: boolean): Promise<Beginning> {
  const place = { sessionId: session.id, projectId: session.projectId, projectKey: session.projectKey };
  const { keys, learnt } = await findExisting(deps, jira, ask, place, opened.records, opened.components);
  const made = ticketsOf(session, opened.records, keys).filter(({ linkTo }) => linkTo === null);
  const remembered = stillToldOf(await deps.refusals.get(session.projectId), deps.clock());
  const facts = await gather(jira, ask, session.projectKey, wantsOf(session, opened.settings, made, opened.receipts, remembered), offers);
  return { facts, existing: keys, learnt };
}

/** @throws AppError `all-exist` where every ticket has an issue of an earlier session, and none is to be made. */
export function refuseNothing(tickets: readonly ExportTicket[]): void {
  if (tickets.some(({ linkTo }) => (linkTo ?? null) === null)) return;
  throw new AppError({
    kind: 'user_fixable',
    code: 'all-exist',
    message: 'Every ticket has an issue from an earlier session already, so there is nothing to make.',
    action: 'Look at these issues in the dry run. To make further ones all the same, choose “make anyway” for them.',
  });
}
