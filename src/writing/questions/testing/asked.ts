import type { Spec } from '../../../domain/spec';
import { ticketContext } from '../../context';
import { stripMarks } from '../../language';
import { released } from '../../released';
import { prepared } from '../../testing/sample';
import { QUESTION_RULES } from '..';

export interface AskedQuestion {
  readonly code: string;
  readonly ticket: string;
  readonly text: string;
}

/** Every question of a Spec, as a reader sees it. */
export function questionsOf(spec: Spec): AskedQuestion[] {
  const all = prepared(spec);
  return all.plan.tickets.flatMap((ticket) => {
    const context = released(ticketContext({ prepared: all, ticket }));
    return QUESTION_RULES.flatMap(({ code, ask }) => ask(context).map(({ text }) => ({ code, ticket: ticket.title, text: stripMarks(text) })));
  });
}
