import type { Board } from './board';
import type { Draft } from './draft';
import type { RuleSet } from './rule';

/**
 * Runs the rules of a grouping in their order: first those that put components together, then those that draft tickets,
 * each on what the ones before it left over.
 */
export function group(board: Board, rules: RuleSet): readonly Draft[] {
  for (const rule of rules.joins) {
    for (const join of rule.joins(board)) board.join(join);
  }
  const drafts: Draft[] = [];
  for (const rule of rules.tickets) {
    for (const draft of rule.drafts(board)) {
      board.take(draft.rows, rule.name);
      drafts.push(draft);
    }
  }
  return drafts;
}
