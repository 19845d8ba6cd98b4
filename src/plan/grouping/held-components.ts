import type { Component, SpecRow } from '../../domain/spec';
import { groupBy } from '../collect';
import { KINDS } from '../naming/kinds';
import type { Board } from './board';
import { componentDraft } from './component-draft';
import type { DraftRow } from './draft';
import { rowsAbout } from './rows-of';
import type { TicketRule } from './rule';

/**
 * Waiting rows that name a waiting component, by its id: they can be built as soon as it is. Rows of things that wait
 * themselves stand in those things' own tickets; a row that waits for several things goes with the one
 * that it names first, wherever these stand in their sheets.
 */
function waitingUses(board: Board): ReadonlyMap<string, readonly SpecRow[]> {
  const waits = (component: Component | null | undefined): boolean => component !== null && component !== undefined && board.standing(component) === 'waiting';
  const first = new Map<SpecRow, Component>();
  for (const { from, to } of board.spec.named) {
    const target = to === null ? undefined : board.spec.componentById.get(to);
    if (target === undefined || !waits(target) || waits(board.spec.ownerOf(from)) || board.disposition(from) !== 'hold') continue;
    if (!first.has(from)) first.set(from, target);
  }
  return groupBy([...first.keys()].sort((a, b) => a.sequence - b.sequence), (row) => first.get(row)?.id ?? '');
}

/** On request, a thing that waits is one ticket on hold: with its own rows, and with the rows elsewhere that wait for it. */
export const heldComponents: TicketRule = {
  name: 'a thing that waits, with what waits for it',
  drafts(board) {
    const waiting = board.spec.components.filter((component) => board.standing(component) === 'waiting');
    const uses = waitingUses(board);
    return waiting.map((lead) => {
      const others = uses.get(lead.id) ?? [];
      const rows: DraftRow[] = [...rowsAbout(board, [lead]), ...others.map((row) => ({ row, role: 'held' as const }))];
      return componentDraft(board, { lead, components: [lead], rows, action: KINDS[lead.kind].action, purpose: 'held' });
    });
  },
};
