import type { SpecRow } from '../../domain/spec';
import { KINDS } from '../naming/kinds';
import type { Board } from './board';
import { componentDraft } from './component-draft';
import type { DraftRow } from './draft';
import { rowsAbout } from './rows-of';
import type { TicketRule } from './rule';

/** Waiting rows elsewhere that name a waiting component, by its id: they can be built as soon as it is. */
function waitingUses(board: Board): ReadonlyMap<string, readonly SpecRow[]> {
  const uses = new Map<string, Set<SpecRow>>();
  for (const { from, to, fromComponent } of board.spec.references) {
    if (to === null || to === fromComponent || board.disposition(from) !== 'hold') continue;
    const rows = uses.get(to) ?? new Set<SpecRow>();
    uses.set(to, rows.add(from));
  }
  return new Map([...uses].map(([id, rows]) => [id, [...rows].sort((a, b) => a.sequence - b.sequence)]));
}

/** On request, a thing that waits is one ticket on hold: with its own rows, and with the rows elsewhere that wait for it. */
export const heldComponents: TicketRule = {
  name: 'a thing that waits, with what waits for it',
  drafts(board) {
    const waiting = board.spec.components.filter((component) => board.standing(component) === 'waiting');
    const uses = waitingUses(board);
    return waiting.map((lead) => {
      const others = (uses.get(lead.id) ?? []).filter((row) => board.spec.ownerOf(row)?.id !== lead.id);
      const rows: DraftRow[] = [...rowsAbout(board, [lead]), ...others.map((row) => ({ row, role: 'held' as const }))];
      return componentDraft(board, { lead, components: [lead], rows, action: KINDS[lead.kind].action, purpose: 'held' });
    });
  },
};
