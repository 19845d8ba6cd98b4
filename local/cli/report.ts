import type { Finding } from '../../src/domain/finding';
import type { PlannedTicket } from '../../src/domain/plan';
import { addUsage, NO_USAGE, type WritingUsage } from '../../src/domain/writing';
import type { ProjectContract, Value } from '../../src/resolvers/contract';
import { allFindings } from './findings';
import type { Platform } from './platform';
import type { Way } from './stages';
import { allPlanned, allTickets } from './tickets';

type SessionAnswer = Value<ProjectContract, 'get-session'>;

const fileLines = (files: SessionAnswer['files']) =>
  files.flatMap(({ sheets }) =>
    sheets.map(({ file, type, state, confidence, encoding, delimiter, headerRow, rows, separators }) => ({
      name: file,
      sheet: type ?? state,
      confidence,
      encoding,
      delimiter,
      headerRow,
      rows,
      separators,
    })),
  );

const findingLines = (findings: readonly Finding[]) =>
  findings.map(({ severity, code, cause, file, row, column, value, message, suggestion, fix }) => ({ severity, code, cause, file, row, column, value, message, suggestion, fix }));

const plannedLine = ({ id, phase, group, order, title, size, rows, dependsOn }: PlannedTicket) => ({
  id,
  phase,
  group,
  order,
  title,
  size,
  sources: rows.map(({ ref, role }) => ({ file: ref.file, row: ref.row, role })),
  dependsOn,
});

async function ticketLines({ call, sessionId }: Way, planned: readonly PlannedTicket[]) {
  const written = new Map((await allTickets(call, sessionId)).map((summary) => [summary.planned.id, summary]));
  return planned.map((ticket) => {
    const summary = written.get(ticket.id);
    const { record } = summary ?? {};
    return {
      ...plannedLine(ticket),
      title: record?.title ?? ticket.title,
      questions: summary?.questions ?? [],
      ready: record?.ready ?? false,
      lint: record?.lint ?? [],
      issueKey: record?.issueKey ?? null,
      attachment: record?.attachment ?? null,
    };
  });
}

/** Counts of lint faults by rule; tickets without any pass. */
function lintCounts(tickets: Awaited<ReturnType<typeof ticketLines>>) {
  const byRule: Record<string, number> = {};
  for (const { lint } of tickets) for (const rule of new Set(lint)) byRule[rule] = (byRule[rule] ?? 0) + 1;
  const fail = tickets.filter(({ lint }) => lint.length > 0).length;
  return { pass: tickets.length - fail, fail, byRule };
}

/** Requests and tokens of all agents together. */
function writingLine(usage: WritingUsage | null) {
  const { requests, inputTokens, outputTokens } = Object.values(usage?.agents ?? {}).reduce(addUsage, NO_USAGE);
  return { writer: usage?.writer ?? 'rules', model: usage?.model ?? '', requests, inputTokens, outputTokens, cost: usage === null ? 0 : usage.cost, cached: usage?.cached ?? 0, fallbacks: usage?.fallbacks ?? 0, capped: usage?.capped ?? false };
}

async function exportLine({ call, sessionId }: Way, { jira }: Platform) {
  const summary = await call('export-summary', { sessionId });
  return { issues: summary.issues, epics: summary.epics, links: summary.links, attachments: summary.attachments, manualFixes: summary.manualFixes, jiraRequests: jira.requests() };
}

/** Everything about a session in one value, complete and as it is at this moment. Times in milliseconds; Jira requests of this run. */
export async function makeReport(way: Way, platform: Platform) {
  const { call, sessionId } = way;
  const { session, files } = await call('get-session', { sessionId });
  const findings = await allFindings(call, sessionId);
  const { plan, tickets: planned } = await allPlanned(call, sessionId);
  const tickets = await ticketLines(way, planned);
  const exported = await exportLine(way, platform);
  const { invocations, events, kvsReads, kvsWrites } = platform.host.stats();
  return {
    session: { id: session.id, stage: session.stage, projectKey: session.projectKey, revision: session.revision },
    files: fileLines(files),
    findings: findingLines(findings),
    plan: { grouping: plan.grouping, counts: plan.counts },
    tickets: tickets.map(({ lint, ...ticket }) => ({ ...ticket, lint: lint.length })),
    writing: { ...writingLine(await call('writing-usage', { sessionId })), lint: lintCounts(tickets) },
    export: exported,
    platform: { invocations, events, kvsReads, kvsWrites },
    timings: way.timings,
  };
}

export type Report = Awaited<ReturnType<typeof makeReport>>;
