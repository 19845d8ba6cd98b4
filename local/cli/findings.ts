import type { Severity } from '../../src/domain/finding';
import type { Value, ProjectContract } from '../../src/resolvers/contract';
import type { Call } from './platform';

export type ReportedFinding = Value<ProjectContract, 'report-findings'>['findings'][number];

/** All findings of the last validation. */
export async function allFindings(call: Call, sessionId: string): Promise<ReportedFinding[]> {
  const findings: ReportedFinding[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const page: Value<ProjectContract, 'report-findings'> = await call('report-findings', { sessionId, from, limit: 100 });
    findings.push(...page.findings);
    from = page.next;
  }
  return findings;
}

/** `Fields.csv:12:Ref. bundle error reference-missing: …` */
export function findingLine({ file, row, column, severity, code, message, suggestion }: ReportedFinding): string {
  const place = [file, row === null ? '' : String(row), column ?? ''].join(':').replace(/:+$/, '');
  return `${place} ${severity} ${code}: ${message} ${suggestion}`;
}

/** Findings of these severities that nobody accepted. */
export const open = (findings: readonly ReportedFinding[], ...severities: readonly Severity[]): ReportedFinding[] =>
  findings.filter(({ severity, accepted }) => severities.includes(severity) && !accepted);
