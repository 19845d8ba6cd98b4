import type { ModelTask, ModelTaskResult } from '../../domain/model-repositories';
import { editedContent, type TicketBody } from '../../domain/ticket-body';
import type { TicketRecord } from '../../domain/ticket-record';
import type { Session } from '../../domain/session';
import { componentData, mergeProse, PROMPT_VERSION, type ComponentData } from '../../writing/model';
import type { Orchestrator } from '../agents/orchestrator';
import type { Deps } from '../ports';
import { ticketNotFound } from '../shared/problems';
import { documentFacts } from '../tickets/document-facts';
import { loadTicket } from '../tickets/get-tickets';
import { refuseExported, refuseOutsideReview } from '../tickets/review-guard';
import { drafted, lintRules, type Draft, type WritingRun } from '../tickets/write-batch';
import { writeTickets } from '../tickets/write-tickets';
import { writingRun } from '../tickets/writing-run';
import type { Model } from '../../llm/port';
import { keptBackNote } from './kept-back';

export interface TicketGround {
  readonly run: WritingRun;
  readonly draft: Draft;
  readonly record: TicketRecord;
  readonly body: TicketBody;
  /** The ticket as it reads now, for the model. */
  readonly data: ComponentData;
}

/** Everything about one ticket that is asked about. @throws AppError `ticket-not-found`, `findings-stale` */
export async function ticketGround(deps: Deps, session: Session, id: string): Promise<TicketGround> {
  const { record, body } = await loadTicket(deps, session.id, id);
  const { run, plan } = await writingRun(deps, session);
  const ticket = plan.tickets.find((one) => one.id === id);
  if (ticket === undefined) throw ticketNotFound();
  const draft = drafted(run, ticket);
  return { run, draft, record, body, data: componentData(editedContent(body), ticket, run.prepared) };
}

/**
 * Writes one ticket again with the reviewer's hint. Its prose is replaced, changes by hand of the prose included; the
 * result holds what stood there before. Facts, questions, title and notes stay.
 * @throws AppError `wrong-stage`, `has-issue`, `changed-meanwhile`; ModelFailure
 */
export async function improveTicket(deps: Deps, session: Session, task: ModelTask, model: Model, orchestrator: Orchestrator): Promise<ModelTaskResult> {
  refuseOutsideReview(session, 'Writing a ticket again');
  const { run, draft, record, body, data } = await ticketGround(deps, session, task.about);
  refuseExported([record], 1);
  const { output, used } = await orchestrator.run('improver', 'improve', { component: data, hint: task.hint, description: session.description });
  const merged = mergeProse(draft.content, output, run.prepared.spec, draft.ticket, session.description);
  const note = keptBackNote(merged);
  // What a person wrote into the prose gives way to the text written again; the other edits stay.
  const edits = Object.fromEntries(Object.entries(body.edits).filter(([part]) => part !== 'prose')) as Omit<typeof body.edits, 'prose'>;
  const next: TicketBody = {
    ...body,
    content: merged.content,
    edits,
    provenance: { writer: model.writer, model: model.id, promptVersion: PROMPT_VERSION, inputTokens: used.inputTokens, outputTokens: used.outputTokens, ms: used.ms, cached: false, note },
  };
  const shown = editedContent(next);
  const changed: TicketRecord = {
    ...record,
    title: shown.title,
    lint: lintRules(run, draft.ticket, shown),
    written: { writer: model.writer, note: note !== null },
    ...documentFacts(shown),
  };
  await writeTickets(deps, { ...session, contentVersion: session.contentVersion + 1 }, [changed], [record], [{ kind: 'body', value: next }]);
  return { kind: 'improve', before: editedContent(body).prose, after: shown.prose, note };
}

/** Questions that a model would ask; kept with the ticket, apart from those that rules found. */
export async function findQuestions(deps: Deps, session: Session, task: ModelTask, orchestrator: Orchestrator): Promise<ModelTaskResult> {
  refuseOutsideReview(session, 'Looking for questions');
  const { record, body, data } = await ticketGround(deps, session, task.about);
  const { output } = await orchestrator.run('question-finder', 'ask', { component: data });
  await writeTickets(deps, session, [record], [record], [{ kind: 'body', value: { ...body, asked: output } }]);
  return { kind: 'ask', questions: output };
}
