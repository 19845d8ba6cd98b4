import { type Phase, PHASE_TITLES, PHASES } from '../../domain/plan';
import type { TicketContent } from '../../domain/ticket';
import { plainText, rowsByFile } from './text';

export interface ListedQuestion {
  /** 1-based, through the whole list. */
  readonly number: number;
  /** Which rule asked. */
  readonly code: string;
  /** Plain text, one line. */
  readonly text: string;
  /** `Fields.csv rows 2, 9`, one part a file. */
  readonly rows: readonly string[];
}

export interface TicketQuestions {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly ListedQuestion[];
}

export interface PhaseQuestions {
  readonly phase: Phase;
  readonly title: string;
  readonly tickets: readonly TicketQuestions[];
}

/** All open questions of a session. */
export interface QuestionList {
  readonly count: number;
  readonly phases: readonly PhaseQuestions[];
}

/** The session's question list: by phase and ticket in the order given, numbered through. Tickets without questions are left out. */
export function questionList(tickets: readonly TicketContent[]): QuestionList {
  let number = 0;
  const phases = PHASES.flatMap((phase): PhaseQuestions[] => {
    const asking = tickets.filter((ticket) => ticket.phase === phase && ticket.questions.length > 0);
    if (asking.length === 0) return [];
    const listed = asking.map(({ id, title, questions }) => ({
      id,
      title,
      questions: questions.map(({ code, text, rows }): ListedQuestion => {
        number += 1;
        return { number, code, text: plainText(text), rows: rowsByFile(rows) };
      }),
    }));
    return [{ phase, title: PHASE_TITLES[phase], tickets: listed }];
  });
  return { count: number, phases };
}
