import type { IdentifiedFinding } from '../../domain/change';
import { SEVERITIES, type Severity } from '../../domain/finding';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { findingsAreFresh } from '../shared/made-from';

/** Findings that one decision settles. */
export interface FindingGroup {
  readonly cause: string;
  readonly code: string;
  readonly severity: Severity;
  /** Findings of the cause that are not accepted, and those that are. */
  readonly open: number;
  readonly accepted: number;
  readonly findings: readonly IdentifiedFinding[];
}

export interface FindingsPage {
  /** Sheets, types or options changed since: check again. */
  readonly stale: boolean;
  /** Open findings by severity, over all groups. */
  readonly open: Readonly<Record<Severity, number>>;
  readonly groups: readonly FindingGroup[];
  /** Position of the next group; null at the end. */
  readonly next: number | null;
}

export interface FindingsQuery {
  readonly severity?: Severity | undefined;
  /** Position of the first group, and how many. */
  readonly from: number;
  readonly limit: number;
  /** Findings given of each group; the counts are of all. */
  readonly perGroup: number;
}

/** The worst comes first; groups of one severity stay in the order in which they were found. */
function grouped(findings: readonly IdentifiedFinding[], accepted: ReadonlySet<string>, perGroup: number): FindingGroup[] {
  const causes = new Map<string, IdentifiedFinding[]>();
  for (const finding of findings) {
    const known = causes.get(finding.cause);
    if (known === undefined) causes.set(finding.cause, [finding]);
    else known.push(finding);
  }
  const groups = [...causes].map(([cause, members]): FindingGroup => {
    const worst = SEVERITIES.find((severity) => members.some((member) => member.severity === severity)) ?? 'info';
    const done = members.filter((member) => accepted.has(member.fingerprint)).length;
    return { cause, code: members[0]?.code ?? '', severity: worst, open: members.length - done, accepted: done, findings: members.slice(0, perGroup) };
  });
  return groups.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

const none: Readonly<Record<Severity, number>> = { blocking: 0, error: 0, warning: 0, info: 0 };

/** The findings of the last validation, grouped by cause. */
export async function getFindings(deps: Deps, caller: Caller, sessionId: string, query: FindingsQuery): Promise<FindingsPage> {
  const session = await openSession(deps, caller, sessionId, 'view');
  const stored = await deps.findings.get(sessionId);
  if (stored === null) return { stale: true, open: none, groups: [], next: null };
  const accepted = new Set(await deps.findings.accepted(sessionId));
  const open = { ...none };
  for (const finding of stored.findings) if (!accepted.has(finding.fingerprint)) open[finding.severity] += 1;
  const groups = grouped(stored.findings, accepted, query.perGroup).filter((group) => query.severity === undefined || group.severity === query.severity);
  const end = query.from + query.limit;
  return { stale: !findingsAreFresh(session), open, groups: groups.slice(query.from, end), next: end < groups.length ? end : null };
}
