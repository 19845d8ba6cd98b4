import type { ReportedFinding } from './findings';

/** Findings keep the command from going on: exit code 1. */
export class FindingsInTheWay extends Error {
  constructor(
    readonly findings: readonly ReportedFinding[],
    readonly advice: string,
  ) {
    super(findings.length === 1 ? 'One finding stands in the way.' : `${String(findings.length)} findings stand in the way.`);
    this.name = 'FindingsInTheWay';
  }
}
