import type { SpecRow } from '../../domain/spec';
import { PARTS } from '../naming/parts';
import { componentDraft } from './component-draft';
import type { TicketRule } from './rule';

/** On request, what waits of a thing that does not: one ticket on hold for each such thing. */
export const heldRows: TicketRule = {
  name: 'waiting rows of a thing that does not wait',
  drafts(board) {
    const waiting = new Set(board.spec.components.filter((component) => board.standing(component) === 'waiting').map((component) => component.id));
    const elsewhere = new Set<SpecRow>();
    for (const { to, from } of board.spec.named) if (to !== null && waiting.has(to)) elsewhere.add(from);
    return board.spec.components.flatMap((lead) => {
      if (waiting.has(lead.id)) return [];
      const rows = lead.children.filter((row) => board.disposition(row) === 'hold' && !elsewhere.has(row));
      const [first] = rows;
      if (first === undefined) return [];
      const title = { noun: `waiting ${PARTS[first.sheet.type][1]} to`, joined: true };
      const held = rows.map((row) => ({ row, role: 'held' as const }));
      return [componentDraft(board, { lead, components: [lead], rows: held, action: 'add_fields', title, purpose: 'held' })];
    });
  },
};
