import type { PlannedTicket } from '../../domain/plan';
import type { Spec } from '../../domain/spec';
import type { TicketContent } from '../../domain/ticket';

/** One fault of a ticket's text. A ticket without any passes. */
export interface LintResult {
  /** Stable, kebab-case: `criteria-count`. */
  readonly rule: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
}

export interface LintInput {
  readonly content: TicketContent;
  readonly spec: Spec;
  readonly ticket: PlannedTicket;
}

export type LintRule = (input: LintInput) => readonly LintResult[];
