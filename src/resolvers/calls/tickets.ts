import { z } from 'zod';
import { PHASES } from '../../domain/plan';
import type { ProjectChoices } from '../../domain/project-choices';
import type { Prose } from '../../domain/ticket';
import type { Assignment, TicketRecord } from '../../domain/ticket-record';
import type { ReviewRows } from '../../usecases/tickets/review-rows';
import { id, paged, selected, session, text } from './fields';
import type { LintResult, SavedTicket, TicketAnswer, TicketDocumentAnswer } from './ticket-answers';
import type { DecidedAnswer, OfSession, PageOf, Schemas, Selected } from './shared';

/** Calls of the review. */
export interface TicketCalls {
  'list-tickets': { payload: OfSession & { state?: 'open' | 'ready' | 'excluded'; phase?: string; cursor?: string; limit?: number }; answer: PageOf<TicketRecord> };
  'get-ticket': { payload: OfSession & { id: string }; answer: TicketAnswer };
  'edit-ticket': { payload: OfSession & { id: string; version: number; title?: string; prose?: Partial<Prose>; notes?: string }; answer: SavedTicket };
  /** Sprints, people, priorities of the project as the caller sees them; kept for minutes unless `fresh`. */
  'project-context': { payload: { fresh?: boolean }; answer: ProjectChoices };
  /** The whole list of the review in one answer, of this moment. */
  'review-rows': { payload: OfSession & { ids?: readonly string[] }; answer: ReviewRows };
  /** A ticket with the very document that its issue gets, and the open findings on its rows. */
  'get-ticket-document': { payload: OfSession & { id: string }; answer: TicketDocumentAnswer };
  /** Takes back every change by hand of title and prose. */
  'reset-ticket': { payload: OfSession & { id: string; version: number }; answer: SavedTicket };
  /** Checks the text as it stands against the sheets. */
  'lint-draft': { payload: OfSession & { id: string }; answer: { version: number; faults: readonly LintResult[] } };
  /** Adds a dependency, or removes one; a circle is refused with the way that it would take. */
  'set-dependency': { payload: OfSession & { id: string; version: number; blocker: string; wanted: boolean }; answer: SavedTicket };
  'mark-ready': { payload: Selected & { ready: boolean }; answer: DecidedAnswer & { heldBack: number } };
  'exclude-tickets': { payload: Selected & { excluded: boolean }; answer: DecidedAnswer };
  'assign-tickets': { payload: Selected & { assignment: Partial<Assignment> }; answer: DecidedAnswer };
}

const sentences = z.array(z.string().max(2_000)).max(50);
const prose = z.strictObject({
  story: z.exactOptional(text.nullable()),
  purpose: z.exactOptional(text.nullable()),
  know: z.exactOptional(sentences),
  assumed: z.exactOptional(sentences),
  criteria: z.exactOptional(sentences),
});
const assignment = z.strictObject({
  sprintId: z.exactOptional(z.int().nullable()),
  assigneeId: z.exactOptional(z.string().max(255).nullable()),
  priorityId: z.exactOptional(z.string().max(255).nullable()),
  labels: z.exactOptional(z.array(z.string().regex(/^\S{1,255}$/)).max(50)),
  storyPoints: z.exactOptional(z.number().min(0).max(1_000).nullable()),
  dueDate: z.exactOptional(z.iso.date().nullable()),
});

/** What each of these calls may carry. */
export const ticketPayloads: Schemas<TicketCalls> = {
  'list-tickets': z.strictObject({
    ...session,
    ...paged,
    state: z.exactOptional(z.enum(['open', 'ready', 'excluded'])),
    phase: z.exactOptional(z.enum(PHASES)),
  }),
  'get-ticket': z.strictObject({ ...session, id }),
  'edit-ticket': z.strictObject({
    ...session,
    id,
    version: z.int(),
    title: z.exactOptional(z.string().trim().min(1).max(255)),
    prose: z.exactOptional(prose),
    notes: z.exactOptional(text),
  }),
  'project-context': z.strictObject({ fresh: z.exactOptional(z.boolean()) }),
  'review-rows': z.strictObject({ ...session, ids: z.exactOptional(z.array(id).min(1).max(30_000)) }),
  'get-ticket-document': z.strictObject({ ...session, id }),
  'reset-ticket': z.strictObject({ ...session, id, version: z.int() }),
  'lint-draft': z.strictObject({ ...session, id }),
  'set-dependency': z.strictObject({ ...session, id, version: z.int(), blocker: id, wanted: z.boolean() }),
  'mark-ready': z.strictObject({ ...selected, ready: z.boolean() }),
  'exclude-tickets': z.strictObject({ ...selected, excluded: z.boolean() }),
  'assign-tickets': z.strictObject({ ...selected, assignment }),
};
