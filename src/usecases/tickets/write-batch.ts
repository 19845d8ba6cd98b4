import type { IdentifiedFinding } from '../../domain/change';
import type { PlannedTicket } from '../../domain/plan';
import type { TicketContent } from '../../domain/ticket';
import { editedContent, type TicketBody } from '../../domain/ticket-body';
import { UNASSIGNED, type TicketRecord } from '../../domain/ticket-record';
import type { Provenance } from '../../domain/writing';
import { lintTicket, writeTicket, type LintResult, type PreparedWriting } from '../../writing';
import { openOfTicket } from '../validation/finding-counts';
import { documentFacts } from './document-facts';

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

/** A ticket as the built-in writer gives it. */
export interface Draft {
  readonly ticket: PlannedTicket;
  readonly open: readonly IdentifiedFinding[];
  readonly content: TicketContent;
}

/** A ticket whose prose, in part or all, is a model's. */
export interface Authored {
  readonly content: TicketContent;
  readonly provenance: Provenance;
  /** Nothing of the model's is in it. */
  readonly builtIn: boolean;
}

export function drafted(run: WritingRun, ticket: PlannedTicket): Draft {
  const open = openOfTicket(ticket, run.openByRow);
  return { ticket, open, content: writeTicket({ prepared: run.prepared, ticket, findings: open }) };
}

/** Rules of the lint that a text breaks, each once. */
export function lintRules(run: WritingRun, ticket: PlannedTicket, shown: TicketContent): readonly string[] {
  const faults = [...lintTicket(shown, run.prepared.spec, ticket), ...[run.sharedTitles.get(ticket.id)].filter((fault) => fault !== undefined)];
  return [...new Set(faults.map((fault) => fault.rule))];
}

/**
 * Makes a ticket of a draft. What a person decided about it before stays: their text, notes, dependencies, assignment,
 * and whether it is left out; only whether it is ready is decided anew, because its facts may be others now.
 */
export function written(run: WritingRun, { ticket, open, content: built }: Draft, before: Before, authored: Authored | null = null): WrittenTicket {
  const content = authored?.content ?? built;
  const provenance = authored === null ? {} : { provenance: authored.provenance };
  const body: TicketBody = { sessionId: run.sessionId, id: ticket.id, content, edits: before.body?.edits ?? {}, notes: before.body?.notes ?? '', ...provenance };
  const shown = editedContent(body);
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
    lint: lintRules(run, ticket, shown),
    ...(authored === null ? {} : { written: { writer: authored.provenance.writer, note: authored.provenance.note !== null } }),
    ready: open.length === 0 && content.questions.length === 0,
    edited: before.record?.edited ?? false,
    excluded: before.record?.excluded ?? false,
    assignment: before.record?.assignment ?? UNASSIGNED,
    ...(before.record?.existing === undefined ? {} : { existing: before.record.existing }),
    issueId: before.record?.issueId ?? null,
    issueKey: before.record?.issueKey ?? null,
    ...documentFacts(shown),
    version: before.record?.version ?? 0,
  };
  return { record, body };
}
