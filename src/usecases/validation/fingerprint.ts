import type { IdentifiedFinding } from '../../domain/change';
import type { Finding } from '../../domain/finding';
import { hashOf } from '../../domain/hash';
import { rowKey, value } from '../../domain/rows';
import type { Spec, SpecRow } from '../../domain/spec';

/** Keys under which rows name what they configure, the most telling first. */
const NAMES = ['machineName', 'label', 'name', 'title'] as const;

const ownName = (row: SpecRow): string => NAMES.map((key) => value(row, key)).find((name) => name !== '') ?? '';

/**
 * Gives findings what stays the same when the sheets are uploaded again with rows added, removed or moved: a hash of code,
 * identity of the thing, column and value. Findings that no fingerprint tells apart are one decision.
 */
export function identified(findings: readonly Finding[], spec: Spec): IdentifiedFinding[] {
  const rows = new Map(spec.rows.map((row) => [rowKey(row.ref), row]));
  return findings.map((finding) => {
    const row = finding.row === null ? undefined : rows.get(rowKey({ file: finding.file, row: finding.row }));
    const component = row === undefined ? undefined : spec.componentOfRow.get(rowKey(row.ref));
    const identity = row === undefined ? finding.file : `${component?.id ?? ''}/${ownName(row)}`;
    const fingerprint = hashOf(finding.code, identity, finding.column ?? '', finding.value).slice(0, 16);
    return { ...finding, fingerprint };
  });
}
