import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportFaults } from '../../test/support/export-faults';
import { issuesInJira } from '../../test/support/issues-in-jira';
import { realSpecs, specFolder } from '../../test/support/real-specs';
import type { Step, StepResult } from '../check/step';
import { runCommand } from './run-command';

const PEAK_MB = 400;

async function prove(name: string): Promise<StepResult> {
  const data = mkdtempSync(path.join(tmpdir(), 'proof-'));
  try {
    const args = [path.join(specFolder, name), '--accept-findings'];
    const first = await runCommand(data, args);
    if (first.code !== 0) return { problems: [`${name}: exit ${String(first.code)}: ${first.output.slice(-500)}`], summary: 'failed' };
    const problems = exportFaults(first.report, await issuesInJira(data, 'DEMO'));
    const second = await runCommand(data, args);
    const written = second.report.platform.kvsWrites + second.report.export.jiraRequests.total;
    if (written > 0) problems.push(`the second run made ${String(written)} requests or writes`);
    if (first.peakMb > PEAK_MB) problems.push(`peak memory ${first.peakMb.toFixed(0)} MB`);
    const { tickets, plan, export: made, findings, writing } = first.report;
    const questions = tickets.reduce((sum, ticket) => sum + ticket.questions.length, 0);
    const summary =
      `${String(tickets.length)} tickets, ${String(made.links)} links (${String(plan.counts.cutDependencies)} cut), ${String(questions)} questions, ${String(findings.length)} findings, ` +
      `lint ${String(writing.lint.pass)}/${String(tickets.length)}, ${String(made.jiraRequests.total)} Jira requests, ${first.seconds.toFixed(1)} s, peak ${first.peakMb.toFixed(0)} MB; again: ${String(written)} writes`;
    return { problems, summary };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** Each real specification from files to linked issues, looked at in Jira, and once more. */
export const realSetSteps: readonly Step[] =
  realSpecs.length === 0
    ? [{ title: 'real specifications', run: () => Promise.resolve({ problems: [], summary: 'none at hand', left: '4 specifications (SPECS_DIR)' }) }]
    : realSpecs.map((name) => ({ title: name, run: () => prove(name) }));
