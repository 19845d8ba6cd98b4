import { csvOf } from '../../../domain/csv';
import type { Session } from '../../../domain/session';
import type { ProjectContract, Value } from '../../../resolvers/contract';
import { callProject } from '../../call';
import type { SavedDocument } from '../../save-protocol';

type Summary = Value<ProjectContract, 'export-summary'>;
type Ticket = Value<ProjectContract, 'report-tickets'>['tickets'][number];

const PAGE = 100;
const COLUMNS = ['No.', 'Ticket', 'Phase', 'Outcome', 'Issue', 'Message', 'To be done by hand', 'Questions'];

async function allTickets(sessionId: string): Promise<readonly Ticket[]> {
  const tickets: Ticket[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const page: Value<ProjectContract, 'report-tickets'> = await callProject('report-tickets', { sessionId, from, limit: PAGE });
    tickets.push(...page.tickets);
    from = page.next;
  }
  return tickets;
}

/** One line a ticket, then one for each epic and link: what came of it and what is left. */
export function reportRows(summary: Summary, tickets: readonly Ticket[]): readonly (readonly string[])[] {
  const resultOf = new Map(summary.results.map((result) => [result.ref, result]));
  const fixesOf = (ref: string): string => summary.manualFixes.filter((fix) => fix.ref === ref).map(({ message, action }) => `${message} ${action}`).join(' ');
  const titleOf = new Map(tickets.map(({ planned, record }) => [planned.id, record.title]));
  const named = (ref: string): string => ref.split('>').map((part) => titleOf.get(part) ?? part).join(' blocks ');
  const lines = tickets.map(({ planned, record, questions }) => {
    const result = resultOf.get(planned.id);
    const outcome = record.excluded ? 'Left out' : (result?.outcome ?? 'NotExecuted');
    return [String(planned.order), record.title, planned.phase, outcome, record.issueKey ?? '', result?.message ?? '', fixesOf(planned.id), questions.join('\n')];
  });
  const others = summary.results.filter(({ ref }) => !titleOf.has(ref)).map(({ ref, outcome, issueKey, message }) => ['', named(ref), '', outcome, issueKey ?? '', message, fixesOf(ref), '']);
  return [COLUMNS, ...lines, ...others];
}

const fileName = (session: Session, ending: string): string => `${session.name.replaceAll(/[^\p{L}\p{N} _-]/gu, '').trim() || 'specification'} - export.${ending}`;

/** Everything that the export made, as a document to save. */
export async function exportReport(session: Session, format: 'csv' | 'json'): Promise<SavedDocument> {
  const [summary, tickets] = await Promise.all([callProject('export-summary', { sessionId: session.id }), allTickets(session.id)]);
  if (format === 'csv') return { name: fileName(session, 'csv'), text: csvOf(reportRows(summary, tickets)) };
  const report = { session: { id: session.id, name: session.name, project: session.projectKey }, summary, tickets };
  return { name: fileName(session, 'json'), text: JSON.stringify(report, null, 2) };
}
