import type { Phase } from '../../domain/plan';
import { editedContent } from '../../domain/ticket-body';
import { questionList } from '../../writing';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';

/** A ticket that asks something. */
export interface AskingTicket {
  readonly id: string;
  readonly title: string;
  readonly phase: Phase;
  readonly questions: readonly { readonly text: string; readonly rows: readonly string[] }[];
}

export interface QuestionsPage {
  /** Of the whole session: questions, and tickets that ask. */
  readonly questions: number;
  readonly asking: number;
  readonly tickets: readonly AskingTicket[];
  /** Position of the next asking ticket; null at the end. */
  readonly next: number | null;
}

/** Open questions by ticket in plan order, from a position among the tickets that ask. Tickets that are left out ask nothing. */
export async function openQuestions(deps: Deps, caller: Caller, sessionId: string, from: number, limit: number): Promise<QuestionsPage> {
  await openSession(deps, caller, sessionId, 'view');
  const ids = ((await deps.plans.get(sessionId))?.plan.tickets ?? []).map((ticket) => ticket.id);
  const asking = (await deps.tickets.records(sessionId, ids)).filter((record) => !record.excluded && record.questions > 0);
  const part = asking.slice(from, from + limit);
  const bodies = await deps.tickets.bodies(sessionId, part.map((record) => record.id));
  const tickets = bodies.flatMap((body) =>
    questionList([editedContent(body)]).phases.flatMap(({ phase, tickets: listed }) =>
      listed.map(({ id, title, questions }): AskingTicket => ({ id, title, phase, questions: questions.map(({ text, rows }) => ({ text, rows })) })),
    ),
  );
  const end = from + limit;
  return { questions: asking.reduce((sum, record) => sum + record.questions, 0), asking: asking.length, tickets, next: end < asking.length ? end : null };
}
