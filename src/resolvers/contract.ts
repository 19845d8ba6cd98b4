import type { CheckingCalls } from './calls/checking';
import type { ExportCalls } from './calls/exporting';
import type { FileCalls } from './calls/files';
import type { JobCalls } from './calls/jobs';
import type { PlanningCalls } from './calls/planning';
import type { ReportCalls } from './calls/report';
import type { SessionCalls } from './calls/sessions';
import type { TicketCalls } from './calls/tickets';
import type { WritingCalls } from './calls/writing';

export type { AdminContract } from './calls/admin';
export type { Announced, Expected, Piece } from './calls/files';
export type { Answer, JobView, ModelTaskView, PageOf, Payload, Value } from './calls/shared';
export type { LintResult, SavedTicket, TicketAnswer, TicketDocumentAnswer } from './calls/ticket-answers';

/** Calls of the project page (module `specifications`): key → payload and answer. */
export interface ProjectContract extends SessionCalls, FileCalls, CheckingCalls, PlanningCalls, WritingCalls, TicketCalls, ExportCalls, JobCalls, ReportCalls {}
