import type { Component } from '../../domain/spec';
import type { Board } from './board';
import type { Draft } from './draft';

/** A component that is to be built in the ticket of another. */
export interface Join {
  readonly guest: Component;
  readonly host: Component;
}

/** Says which components go together, before any ticket is drafted. A component is guest once, by the first rule. */
export interface JoinRule {
  readonly name: string;
  readonly joins: (board: Board) => readonly Join[];
}

/**
 * Drafts tickets from what earlier rules left over: `board.openRows` gives the rows that no ticket builds yet. A draft
 * that builds a row twice, or one that is taken, is a fault of the rule.
 */
export interface TicketRule {
  readonly name: string;
  readonly drafts: (board: Board) => readonly Draft[];
}

/** One way to group: its rules in the order in which they choose. */
export interface RuleSet {
  readonly joins: readonly JoinRule[];
  readonly tickets: readonly TicketRule[];
}
