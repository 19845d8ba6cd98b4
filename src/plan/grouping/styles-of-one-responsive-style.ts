import type { Component } from '../../domain/spec';
import { addTo } from '../collect';
import type { Board } from './board';
import type { Join, JoinRule } from './rule';

/** A responsive style with at least this many styles of its own is a matrix worth a ticket; a smaller one shares. */
export const OWN_STYLES = 5;

/** The one responsive style that uses a style, null where several or none do. */
function onlyUser(board: Board, style: Component): string | null {
  const users = new Set<string>();
  for (const use of board.usesOf(style)) {
    const disposition = board.disposition(use.from);
    const counts = use.kind === 'fallback_style' || use.kind === 'style_group';
    if (counts && disposition !== 'remove' && disposition !== 'skip') users.add(use.fromComponent);
  }
  const [only, second] = users;
  return only === undefined || second !== undefined ? null : only;
}

/** Image styles that one new responsive style alone uses go with it, as a matrix of breakpoints and densities. */
export const stylesOfOneResponsiveStyle: JoinRule = {
  name: 'image styles with the one responsive style that uses them',
  joins(board) {
    const own = new Map<string, Component[]>();
    for (const style of board.spec.components) {
      if (style.kind !== 'image_style' || board.standing(style) !== 'new') continue;
      const user = onlyUser(board, style);
      if (user !== null) addTo(own, user, style);
    }
    return [...own].flatMap(([id, styles]): Join[] => {
      const host = board.spec.componentById.get(id);
      if (host === undefined || styles.length < OWN_STYLES || board.standing(host) !== 'new') return [];
      return styles.map((guest) => ({ guest, host }));
    });
  },
};
