import { componentDraft } from './component-draft';
import { rowsAbout } from './rows-of';
import type { TicketRule } from './rule';

/** A responsive style with the image styles that it alone uses is one matrix, in one ticket. */
export const responsiveStylesWithStyles: TicketRule = {
  name: 'a responsive style with its own image styles',
  drafts: (board) =>
    board.spec.components.flatMap((lead) => {
      const guests = board.guestsOf(lead);
      if (lead.kind !== 'responsive_image_style' || guests.length === 0 || !board.isOpenItself(lead)) return [];
      const components = [lead, ...guests];
      const title = { noun: guests.length === 1 ? 'image style and responsive style' : 'image styles and responsive style' };
      return [componentDraft(board, { lead, components, rows: rowsAbout(board, components), action: 'create', title })];
    }),
};
