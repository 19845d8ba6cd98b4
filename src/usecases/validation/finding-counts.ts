import type { IdentifiedFinding } from '../../domain/change';
import type { PlannedTicket } from '../../domain/plan';
import { rowKey } from '../../domain/rows';

/** Findings by row, those that are accepted and those only worth knowing left out. */
export function openByRow(findings: readonly IdentifiedFinding[], accepted: ReadonlySet<string>): ReadonlyMap<string, readonly IdentifiedFinding[]> {
  const byRow = new Map<string, IdentifiedFinding[]>();
  for (const finding of findings) {
    if (finding.row === null || finding.severity === 'info' || accepted.has(finding.fingerprint)) continue;
    const key = rowKey({ file: finding.file, row: finding.row });
    const known = byRow.get(key);
    if (known === undefined) byRow.set(key, [finding]);
    else known.push(finding);
  }
  return byRow;
}

/** Open findings on the rows that a ticket is made of. */
export const openOfTicket = (ticket: PlannedTicket, byRow: ReadonlyMap<string, readonly IdentifiedFinding[]>): IdentifiedFinding[] =>
  ticket.rows.flatMap((row) => (row.role === 'mention' ? [] : (byRow.get(rowKey(row.ref)) ?? [])));
