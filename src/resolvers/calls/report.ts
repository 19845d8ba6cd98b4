import { z } from 'zod';
import type { ExportSummary } from '../../usecases/report/get-export-summary';
import type { PresupposedList } from '../../usecases/report/get-presupposed';
import type { TextDocument } from '../../usecases/report/get-question-list';
import type { ReportedFinding } from '../../usecases/report/get-report';
import type { QuestionsPage } from '../../usecases/report/open-questions';
import type { TicketSummary } from '../../usecases/tickets/get-tickets';
import { documentFormat, ranged, session } from './fields';
import type { OfSession, Schemas } from './shared';

/** Calls that tell what a session holds, for people and for the command. */
export interface ReportCalls {
  /** Findings one by one, in the order in which they were found. */
  'report-findings': { payload: OfSession & { from?: number; limit?: number }; answer: { findings: readonly ReportedFinding[]; next: number | null } };
  /** Tickets by position in the plan, read by key: complete and of this moment. */
  'report-tickets': { payload: OfSession & { from?: number; limit?: number }; answer: { tickets: readonly TicketSummary[]; next: number | null } };
  /** All open questions, to copy or save for the client. */
  'question-list': { payload: OfSession & { format: TextDocument['format'] }; answer: TextDocument };
  /** Open questions by ticket, by position among the tickets that ask. */
  'open-questions': { payload: OfSession & { from?: number; limit?: number }; answer: QuestionsPage };
  /** "Not in your sheets", part by part and as a document. */
  'presupposed-list': { payload: OfSession; answer: PresupposedList };
  /** The same as one document. */
  presupposed: { payload: OfSession; answer: TextDocument };
  /** What the exports made so far, and what is left to do by hand. */
  'export-summary': { payload: OfSession; answer: ExportSummary };
}

/** What each of these calls may carry. */
export const reportPayloads: Schemas<ReportCalls> = {
  'report-findings': z.strictObject({ ...session, ...ranged }),
  'report-tickets': z.strictObject({ ...session, ...ranged }),
  'question-list': z.strictObject({ ...session, format: documentFormat }),
  'open-questions': z.strictObject({ ...session, ...ranged }),
  'presupposed-list': z.strictObject(session),
  presupposed: z.strictObject(session),
  'export-summary': z.strictObject(session),
};
