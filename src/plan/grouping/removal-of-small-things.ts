import { groupBy } from '../collect';
import { groupDraft } from './group-draft';
import { kindTitle } from './kind-title';
import { SMALL } from './removal-by-feature';
import { rowsAbout } from './rows-of';
import type { TicketRule } from './rule';

/** Styles, view modes, menus and roles that go are one ticket per kind. */
export const removalOfSmallThings: TicketRule = {
  name: 'small things of a kind that go, together',
  drafts(board) {
    const going = board.spec.components.filter((component) => SMALL.has(component.kind) && board.standing(component) === 'going');
    return [...groupBy(going, (component) => component.kind)].map(([kind, components]) =>
      groupDraft(board, {
        group: `remove ${kind}`,
        kind,
        phase: 'clean_up',
        components,
        rows: rowsAbout(board, components).filter(({ role }) => role !== 'mention'),
        action: 'remove',
        title: kindTitle(kind, components),
      }),
    );
  },
};
