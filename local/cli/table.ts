import { PHASE_TITLES, PHASES } from '../../src/domain/plan';
import type { Report } from './report';

const WIDTHS = [26, 8, 10, 8] as const;

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(WIDTHS[0]) : String(cell).padStart(WIDTHS[index] ?? 8))).join('');

const counted = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

/** What was made, phase by phase, for the end of the command. */
export function resultTable({ tickets, plan, export: made, findings }: Report): string {
  const used = PHASES.map((phase) => ({ phase, own: tickets.filter((ticket) => ticket.phase === phase) })).filter(({ own }) => own.length > 0);
  const rows = used.map(({ phase, own }) => [
    PHASE_TITLES[phase],
    own.length,
    own.reduce((sum, { questions }) => sum + questions.length, 0),
    own.filter(({ issueKey }) => issueKey !== null).length,
  ]);
  const total = ['Total', ...[1, 2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0))];
  const { rows: all, built, held, done, removed, skipped } = plan.counts;
  return [
    line(['Phase', 'tickets', 'questions', 'issues']),
    ...rows.map(line),
    line(total),
    '',
    `Rows: ${String(all)} in the sheets, ${String(built)} to build, ${String(held)} held, ${String(done)} done, ${String(removed)} to remove, ${String(skipped)} skipped.`,
    `Dependencies: ${String(plan.counts.dependencies)}; left out because they close a circle: ${String(plan.counts.cutDependencies)}. Findings: ${String(findings.length)}.`,
    `Jira: ${counted(made.issues, 'issue')}, ${counted(made.epics, 'epic')}, ${counted(made.links, 'link')}, ${counted(made.attachments, 'attachment')}; ${counted(made.jiraRequests.total, 'request')}.`,
  ].join('\n');
}
