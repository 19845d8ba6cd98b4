import type { Job } from '../domain/job';
import { editedContent } from '../domain/ticket-body';
import { isUndo } from '../usecases/exporting';
import type { Started } from '../usecases/jobs/start-job';
import type { WholeTicket } from '../usecases/tickets/get-tickets';
import type { ModelTask } from '../domain/model-repositories';
import type { JobView, ModelTaskView, TicketAnswer } from './contract';

/** A job without whose rights it uses, its lease and its cursor. */
export const jobView = ({ type, state, run, progress, pause, error, startedAt, finishedAt, cursor }: Job): JobView => ({
  type,
  state,
  run,
  progress,
  pause,
  error,
  startedAt,
  finishedAt,
  ...(type === 'export' && isUndo(cursor) ? { purpose: 'undo' as const } : {}),
});

export const startedView = ({ session, job }: Started) => ({ session, job: jobView(job) });

export const ticketView = ({ record, body }: WholeTicket): TicketAnswer => ({ record, content: editedContent(body), edits: body.edits, notes: body.notes, provenance: body.provenance ?? null, asked: body.asked ?? [] });

export const taskView = ({ id, kind, about, state, result, error, usage }: ModelTask): ModelTaskView => ({ id, kind, about, state, result, error, usage });
