import type { Phase, Plan, Size } from '../../domain/plan';
import { prepareWriting, writeTicket } from '../../writing';
import { knownIssues } from '../export/known-issues';
import type { Deps } from '../ports';
import { writingOptions, type WritingOptions } from '../model/writing-options';
import { openSession, type Caller } from '../shared/access';
import { findingsAreFresh } from '../shared/made-from';
import { fixable } from '../shared/problems';
import { openByRow, openOfTicket } from '../validation/finding-counts';
import { prepareSpec } from './prepare-spec';

/** A ticket to be, in a line. */
export interface OutlinedTicket {
  readonly id: string;
  readonly phase: Phase;
  readonly title: string;
  readonly size: Size;
  readonly sizeReason: string;
  readonly held: boolean;
  /** Rows that it builds, changes or removes. */
  readonly rows: number;
  readonly questions: number;
  /** Findings on its rows that are not accepted; 0 while the findings are stale. */
  readonly findings: number;
  readonly blockers: number;
  /** Issue that an earlier session made of it; it is left alone unless a person decides otherwise under Export. */
  readonly issueKey: string | null;
}

/** The whole plan, a line a ticket, in its order. */
export interface PlanOutline extends Pick<Plan, 'grouping' | 'counts'> {
  readonly tickets: readonly OutlinedTicket[];
  /** Dependencies left out because they close a circle. */
  readonly cuts: number;
  /** False where Jira did not say which tickets have an issue already. */
  readonly issuesKnown: boolean;
  /** Who may write, and what a model will need for it; null where there is no choice, and while the findings are stale. */
  readonly writing: WritingOptions | null;
}

/**
 * All tickets that the session's files and options give at this moment, with what they will ask.
 * @throws AppError `session-not-found`, `no-files`
 */
export async function outlinePlan(deps: Deps, caller: Caller, sessionId: string): Promise<PlanOutline> {
  const session = await openSession(deps, caller, sessionId, 'view');
  if (session.fileIds.length === 0) throw fixable('no-files', 'Nothing was uploaded yet.', 'Upload the sheets of the specification.');
  const fresh = findingsAreFresh(session);
  const [{ spec, plan }, stored, accepted, writing] = await Promise.all([
    prepareSpec(deps, session),
    deps.findings.get(sessionId),
    deps.findings.accepted(sessionId),
    fresh ? writingOptions(deps, session) : null,
  ]);
  const issues = await knownIssues(deps, caller, session, plan.tickets);
  const open = openByRow(fresh ? (stored?.findings ?? []) : [], new Set(accepted));
  const prepared = prepareWriting(spec, plan, session.options);
  const tickets = plan.tickets.map((ticket): OutlinedTicket => {
    const findings = openOfTicket(ticket, open);
    const { id, phase, title, size, sizeReason, held, dependsOn } = ticket;
    return {
      id,
      phase,
      title,
      size,
      sizeReason,
      held,
      rows: ticket.rows.filter(({ role }) => role === 'build' || role === 'remove' || role === 'held').length,
      questions: writeTicket({ prepared, ticket, findings }).questions.length,
      findings: findings.length,
      blockers: dependsOn.length,
      issueKey: issues?.get(id) ?? null,
    };
  });
  return { grouping: plan.grouping, counts: plan.counts, tickets, cuts: plan.cuts.length, issuesKnown: issues !== null, writing };
}
