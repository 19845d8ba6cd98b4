import type { Component, SpecRow } from '../../domain/spec';
import { PARTS } from '../naming/parts';
import type { Board } from './board';
import { componentDraft } from './component-draft';
import { openRowsOf } from './rows-of';
import type { TicketRule } from './rule';

/** True for a component that is to be built, to be changed or there: its rows have something to stand on. */
export function stands(board: Board, component: Component): boolean {
  const standing = board.standing(component);
  return standing === 'new' || standing === 'changed' || standing === 'there';
}

/** `fields to`, or `states and transitions to` where the rows are of two sheets. */
function rowsNoun(rows: readonly SpecRow[]): string {
  const nouns = [...new Set(rows.map((row) => PARTS[row.sheet.type][1]))].sort();
  return `${nouns.join(' and ')} to`;
}

/** Rows to be built under a thing that waits, goes, is set aside or is in no sheet: one ticket, and an error says so. */
export const stranded: TicketRule = {
  name: 'rows under a parent that waits, goes or is missing',
  drafts: (board) =>
    board.spec.components.flatMap((lead) => {
      const rows = stands(board, lead) ? [] : openRowsOf(board, [lead]);
      if (rows.length === 0) return [];
      const title = { noun: rowsNoun(rows.map(({ row }) => row)), joined: true };
      return [componentDraft(board, { lead, components: [lead], rows, action: 'add_fields', title })];
    }),
};
