import type { PlannedTicket } from '../domain/plan';
import type { ProseText } from '../domain/ticket';
import type { SpecRow } from '../domain/spec';
import type { TicketContext } from './context';

/** A cell that a sentence rests on. */
export interface Use {
  readonly row: SpecRow;
  /** Registry key of the column. */
  readonly key: string;
}

/** A ticket together with what is open in it. */
export interface WritingContext extends TicketContext {
  /** True for a cell that a question or an error is about: no criterion is written on it. */
  readonly isOpen: (row: SpecRow, key: string) => boolean;
}

/** A criterion that could be written; the weightiest are. */
export interface Candidate {
  readonly text: ProseText;
  /** 0 to 100: how telling it is. */
  readonly weight: number;
  readonly uses: readonly Use[];
}

export type CriterionRule = (context: WritingContext) => readonly Candidate[];

/** Something to know, in a sentence or a few. */
export type KnowRule = (context: WritingContext) => readonly ProseText[];

/** A question, or an assumption, with the cells it is about. */
export interface Asked {
  readonly text: ProseText;
  readonly about: readonly Use[];
  /** Further rows that the text names; their cells are not open. */
  readonly names?: readonly SpecRow[];
}

/** A question that another ticket asks, and that leaves cells of this one open too. */
export interface AskedElsewhere {
  readonly home: PlannedTicket;
  /** What is not settled: `the limit of Subjects`; null where the reader of this ticket need not know. */
  readonly topic: ProseText | null;
  readonly about: readonly Use[];
}

export interface QuestionRule {
  /** Stable, kebab-case. */
  readonly code: string;
  readonly ask: (context: TicketContext) => readonly Asked[];
  /** For what is asked once in a session: the questions of other tickets that touch this one. */
  readonly elsewhere?: (context: TicketContext) => readonly AskedElsewhere[];
}

/** Drupal's usual answer where the sheets are silent. */
export type AssumptionRule = (context: WritingContext) => readonly Asked[];

/** What is told of one kind of component. */
export interface KindWriter {
  /** One sentence of the person who gains by it. */
  readonly story: (context: WritingContext) => ProseText;
  readonly know: readonly KnowRule[];
  readonly criteria: readonly CriterionRule[];
}
