import type { Severity } from '../../domain/finding';
import type { Session } from '../../domain/session';
import type { TicketRecord } from '../../domain/ticket-record';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { auditEvent } from '../shared/audit-event';
import { commitSession } from '../shared/commit-session';
import { findingsAreFresh } from '../shared/made-from';
import { noJobRuns } from '../shared/no-job';
import { fixable } from '../shared/problems';
import { writeTickets } from '../tickets/write-tickets';
import { openByRow, openOfTicket } from './finding-counts';

/** Which findings are accepted: those of some causes, or all errors and warnings. Blocking ones never are. */
export type Acceptance = { readonly kind: 'causes'; readonly causes: readonly string[] } | { readonly kind: 'all' };

export interface Accepted {
  readonly session: Session;
  readonly accepted: number;
  readonly open: Readonly<Record<Severity, number>>;
}

/**
 * Accepts findings: their tickets are made, and exported, as the sheets have them. An acceptance outlasts a new upload as
 * long as code, thing, column and value are the same.
 * @throws AppError `findings-stale`, `changed-meanwhile`
 */
export async function acceptFindings(deps: Deps, caller: Caller, sessionId: string, acceptance: Acceptance): Promise<Accepted> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  const stored = await deps.findings.get(sessionId);
  if (stored === null || !findingsAreFresh(session)) throw fixable('findings-stale', 'The sheets or options changed since they were checked.', 'Check them again first.');
  const before = new Set(await deps.findings.accepted(sessionId));
  const after = new Set(before);
  const causes = acceptance.kind === 'all' ? null : new Set(acceptance.causes);
  const open = { blocking: 0, error: 0, warning: 0, info: 0 };
  for (const finding of stored.findings) {
    const acceptable = finding.severity !== 'blocking' && (causes === null ? finding.severity !== 'info' : causes.has(finding.cause));
    if (acceptable) after.add(finding.fingerprint);
    if (!after.has(finding.fingerprint)) open[finding.severity] += 1;
  }
  const accepted = after.size - before.size;
  if (accepted === 0) return { session, accepted, open };
  const summary = `${String(accepted)} findings accepted.`;
  const written = await commitSession(
    deps,
    session,
    [
      { kind: 'accepted', sessionId, fingerprints: [...after].sort() },
      { kind: 'audit', value: auditEvent(deps, 'findings_accepted', session, caller.accountId, summary) },
    ],
    noJobRuns(sessionId),
  );
  return { session: await recount(deps, written, stored.findings, after), accepted, open };
}

/** Brings the tickets' counts of open findings up to date, where tickets were made already. */
async function recount(deps: Deps, session: Session, findings: Parameters<typeof openByRow>[0], accepted: ReadonlySet<string>): Promise<Session> {
  if (session.tally === null) return session;
  const plan = await deps.plans.get(session.id);
  if (plan === null) return session;
  const byRow = openByRow(findings, accepted);
  const planned = new Map(plan.plan.tickets.map((ticket) => [ticket.id, ticket]));
  const records = await deps.tickets.records(session.id, [...planned.keys()]);
  const changed = records.flatMap((record): TicketRecord[] => {
    const ticket = planned.get(record.id);
    const open = ticket === undefined ? [] : openOfTicket(ticket, byRow);
    const errors = open.filter((finding) => finding.severity === 'error').length;
    return open.length === record.findings && errors === record.errors ? [] : [{ ...record, findings: open.length, errors }];
  });
  return writeTickets(deps, session, changed, records);
}
