import type { IdentifiedFinding } from '../../domain/change';
import type { PlannedTicket } from '../../domain/plan';
import { editedContent, type TicketBody } from '../../domain/ticket-body';
import { UNASSIGNED, type TicketRecord } from '../../domain/ticket-record';
import { describe } from '../../adf';
import { lintTicket, writeTicket, type LintResult, type PreparedWriting } from '../../writing';
import { openOfTicket } from '../validation/finding-counts';

/** What a ticket was before it is made again; empty on the first time. */
export interface Before {
  readonly record?: TicketRecord | undefined;
  readonly body?: TicketBody | undefined;
}

export interface WrittenTicket {
  readonly record: TicketRecord;
  readonly body: TicketBody;
}

/** What all tickets of a run are made from. */
export interface WritingRun {
  readonly sessionId: string;
  readonly prepared: PreparedWriting;
  readonly openByRow: ReadonlyMap<string, readonly IdentifiedFinding[]>;
  readonly sharedTitles: ReadonlyMap<string, LintResult>;
}

/**
 * Writes one ticket. What a person decided about it before stays: their text, notes, dependencies, assignment, and whether it
 * is left out; only whether it is ready is decided anew, because its facts may be others now.
 */
export function written(run: WritingRun, ticket: PlannedTicket, before: Before): WrittenTicket {
  const open = openOfTicket(ticket, run.openByRow);
  const content = writeTicket({ prepared: run.prepared, ticket, findings: open });
  const body: TicketBody = { sessionId: run.sessionId, id: ticket.id, content, edits: before.body?.edits ?? {}, notes: before.body?.notes ?? '' };
  const shown = editedContent(body);
  const faults = [...lintTicket(shown, run.prepared.spec, ticket), ...[run.sharedTitles.get(ticket.id)].filter((fault) => fault !== undefined)];
  const record: TicketRecord = {
    sessionId: run.sessionId,
    id: ticket.id,
    order: ticket.order,
    title: shown.title,
    phase: ticket.phase,
    group: ticket.group,
    action: ticket.action,
    size: ticket.size,
    held: ticket.held,
    dependsOn: ticket.dependsOn,
    ...(before.record?.links === undefined ? {} : { links: before.record.links }),
    questions: content.questions.length,
    findings: open.length,
    errors: open.filter((finding) => finding.severity === 'error').length,
    lint: [...new Set(faults.map((fault) => fault.rule))],
    ready: open.length === 0 && content.questions.length === 0,
    edited: before.record?.edited ?? false,
    excluded: before.record?.excluded ?? false,
    assignment: before.record?.assignment ?? UNASSIGNED,
    issueId: before.record?.issueId ?? null,
    issueKey: before.record?.issueKey ?? null,
    attachment: describe(shown).attachment?.name ?? null,
    version: before.record?.version ?? 0,
  };
  return { record, body };
}
