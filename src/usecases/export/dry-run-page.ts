import type { DryRunIssue, DryRunReport } from '../../domain/dry-run';
import { PHASE_TITLES } from '../../domain/plan';
import type { Session } from '../../domain/session';
import type { TicketRecord } from '../../domain/ticket-record';
import { epicRef } from '../../export/epics';
import type { Rehearsal } from './rehearse';

function stateOf({ issueKey, existing }: TicketRecord, known: string | undefined): DryRunIssue['state'] {
  if (issueKey !== null) return 'exists';
  if (known === undefined || existing === 'make') return 'create';
  return existing ?? 'leave';
}

/** A page of what an export would do, in its order. */
export function dryRunPage(session: Session, { plan, records, existing, phases, batches, attachments }: Rehearsal, from: number, limit: number): DryRunReport {
  const batchOf = (ref: string): number | null => batches.get(ref) ?? null;
  const epics = phases.map((phase): DryRunIssue => {
    const ref = epicRef(phase);
    const title = `${session.name}: ${PHASE_TITLES[phase]}`;
    return { ref, kind: 'epic', title, phase, state: 'create', issueKey: null, batch: batchOf(ref) };
  });
  const ticket = (record: TicketRecord): DryRunIssue => ({
    ref: record.id,
    kind: 'ticket',
    title: record.title,
    phase: record.phase,
    state: stateOf(record, existing[record.id]),
    issueKey: record.issueKey ?? existing[record.id] ?? null,
    batch: batchOf(record.id),
  });
  const all = [...epics, ...records.map(ticket)];
  const taken = records.filter((record) => stateOf(record, existing[record.id]) !== 'leave');
  const titles = new Map(taken.map((record) => [record.id, record.title]));
  const issues = all.slice(from, from + limit);
  const shown = new Set(issues.map(({ ref }) => ref));
  const links = taken
    .filter(({ id }) => shown.has(id))
    .flatMap(({ id, title, dependsOn }) =>
      dependsOn.flatMap((blocker) => {
        const blockerTitle = titles.get(blocker);
        return blockerTitle === undefined ? [] : [{ blocker, blocked: id, blockerTitle, blockedTitle: title }];
      }),
    );
  const counts = (byEndpoint: Readonly<Record<string, number>>) => Object.entries(byEndpoint).flatMap(([endpoint, count]) => (count === 0 ? [] : [{ endpoint, count }]));
  return {
    totals: { epics: plan.epics, issues: plan.issues, links: plan.links, attachments: plan.attachments, sprintMoves: plan.sprintMoves, existing: Object.keys(existing).length },
    requests: counts({
      'POST /rest/api/3/issue/bulk': plan.requests.bulkCreate,
      'POST /rest/api/3/issue/bulkfetch': plan.requests.readBack,
      'POST /rest/api/3/issueLink': plan.requests.link,
      'POST /rest/api/3/issue/{issueIdOrKey}/attachments': plan.requests.attach,
      'POST /rest/agile/1.0/sprint/{sprintId}/issue': plan.requests.sprint,
      'PUT /rest/agile/1.0/issue/rank': plan.requests.rank,
    }),
    issues,
    links,
    attachments: [...attachments].filter(([ref]) => shown.has(ref)).map(([ref, filename]) => ({ ref, title: titles.get(ref) ?? '', filename })),
    next: from + limit < all.length ? from + limit : null,
  };
}
