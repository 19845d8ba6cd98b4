import { editedContent } from '../../domain/ticket-body';
import { prepareWriting, presupposed, presupposedMarkdown, questionList, questionsCsv, questionsMarkdown } from '../../writing';
import { prepareSpec } from '../planning/prepare-spec';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';

/** A document to copy or to save. */
export interface TextDocument {
  readonly format: 'markdown' | 'csv';
  readonly text: string;
}

/**
 * All open questions of the tickets as they stand, for whoever can answer them: as CSV with an empty column for the
 * answers, or as Markdown. Tickets that are left out ask nothing.
 * @throws AppError `session-not-found`
 */
export async function getQuestionList(deps: Deps, caller: Caller, sessionId: string, format: TextDocument['format']): Promise<TextDocument> {
  await openSession(deps, caller, sessionId, 'view');
  const ids = ((await deps.plans.get(sessionId))?.plan.tickets ?? []).map((ticket) => ticket.id);
  const [records, bodies] = await Promise.all([deps.tickets.records(sessionId, ids), deps.tickets.bodies(sessionId, ids)]);
  const excluded = new Set(records.filter((record) => record.excluded).map((record) => record.id));
  const list = questionList(bodies.filter((body) => !excluded.has(body.id)).map(editedContent));
  return { format, text: format === 'csv' ? questionsCsv(list) : questionsMarkdown(list) };
}

/**
 * "Not in your sheets": modules, text formats, indexes and more that the rows to be built presuppose and no sheet holds,
 * as Markdown. Computed from the sheets as they are now.
 * @throws AppError `session-not-found`
 */
export async function getPresupposed(deps: Deps, caller: Caller, sessionId: string): Promise<TextDocument> {
  const session = await openSession(deps, caller, sessionId, 'view');
  const { spec, plan } = await prepareSpec(deps, session);
  return { format: 'markdown', text: presupposedMarkdown(presupposed(prepareWriting(spec, plan, session.options))) };
}
