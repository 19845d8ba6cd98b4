import { PHASE_TITLES, PHASES } from '../../src/domain/plan';
import { WRITER_TITLES } from '../../src/domain/writing';
import type { Report } from './report';

const WIDTHS = [26, 8, 10, 8] as const;

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(WIDTHS[0]) : String(cell).padStart(WIDTHS[index] ?? 8))).join('');

const counted = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

/** What a model used, and whether the cap ended it; nothing of the built-in writer. */
function writingLines({ writer, model, requests, inputTokens, outputTokens, cost, cached, fallbacks, capped }: Report['writing'], tickets: number): string[] {
  if (writer === 'rules') return [];
  const spent = cost === null ? 'price not known' : `$${cost.toFixed(4)}`;
  const used = `Writing: ${WRITER_TITLES[writer]}, ${model}; ${counted(requests, 'request')}, ${String(inputTokens)} tokens sent, ${String(outputTokens)} answered, ${spent}; ${counted(cached, 'ticket')} from the cache, ${String(fallbacks)} of ${String(tickets)} with the built-in text.`;
  return capped ? [used, 'The cap was reached, so the model was not asked any further. Run again with a higher --max-cost, and it writes the rest; what it has written is kept.'] : [used];
}

/** What was made, phase by phase, for the end of the command. */
export function resultTable({ tickets, plan, export: made, findings, writing }: Report): string {
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
    ...writingLines(writing, tickets.length),
    `Jira: ${counted(made.issues, 'issue')}, ${counted(made.epics, 'epic')}, ${counted(made.links, 'link')}, ${counted(made.attachments, 'attachment')}; ${counted(made.jiraRequests.total, 'request')}.`,
  ].join('\n');
}
