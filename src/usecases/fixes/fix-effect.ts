import { type Finding, SEVERITIES } from '../../domain/finding';
import type { PreparedSpec } from '../planning/prepare-spec';
import { bySeverity, type BySeverity, compareFindings } from './compare-findings';
import { compareTickets, rowsDiffer } from './compare-tickets';

/** What follows from fixes, in numbers. */
export interface FixEffect {
  readonly findings: {
    readonly gone: BySeverity;
    readonly came: BySeverity;
    /** The first of those that come, the worst first. */
    readonly examples: readonly Pick<Finding, 'severity' | 'code' | 'file' | 'row' | 'column' | 'value' | 'message'>[];
  };
  readonly tickets: {
    readonly before: number;
    readonly after: number;
    readonly gone: number;
    readonly came: number;
    /** Tickets that stay, with another title, and with other rows. */
    readonly retitled: number;
    readonly otherRows: number;
    /** Ids of tickets that stay but are named after another machine name: what was written into them by hand does not follow. */
    readonly renamed: readonly string[];
  };
}

const EXAMPLES = 20;

/** Compares what follows from the sheets before and after fixes. */
export function fixEffect(before: PreparedSpec, after: PreparedSpec): FixEffect {
  const findings = compareFindings(before.findings, after.findings);
  const tickets = compareTickets(before.plan.tickets, after.plan.tickets);
  const worstFirst = [...findings.came].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return {
    findings: {
      gone: bySeverity(findings.gone),
      came: bySeverity(findings.came),
      examples: worstFirst.slice(0, EXAMPLES).map(({ severity, code, file, row, column, value, message }) => ({ severity, code, file, row, column, value, message })),
    },
    tickets: {
      before: before.plan.tickets.length,
      after: after.plan.tickets.length,
      gone: tickets.gone.length,
      came: tickets.came.length,
      retitled: tickets.pairs.filter((pair) => pair.before.title !== pair.after.title).length,
      otherRows: tickets.pairs.filter(rowsDiffer).length,
      renamed: tickets.pairs.filter((pair) => pair.before.id !== pair.after.id).map((pair) => pair.before.id),
    },
  };
}
