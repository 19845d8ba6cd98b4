import { isBundleKind } from '../../domain/spec';
import type { Board } from './board';
import type { Join, JoinRule } from './rule';

/** Ids of the bundles on which each view mode is used, by the id of the view mode. */
export function bundlesOfViewModes(board: Board): ReadonlyMap<string, ReadonlySet<string>> {
  const bundles = new Map<string, Set<string>>();
  for (const reference of board.spec.named) {
    if (reference.kind !== 'view_mode_bundle') continue;
    const known = bundles.get(reference.fromComponent) ?? new Set<string>();
    bundles.set(reference.fromComponent, known.add(reference.to ?? `missing:${reference.text}`));
  }
  return bundles;
}

/**
 * A view mode that one bundle uses goes with it, where that bundle has work of its own. Not so for media: their view
 * modes are the sizes in which the whole site shows an image, are all alike, and wait for the image styles, for which the
 * media type, that every other ticket needs, should not wait.
 */
export const viewModesOfOneBundle: JoinRule = {
  name: 'a view mode with the one bundle that uses it',
  joins(board) {
    const used = bundlesOfViewModes(board);
    return board.spec.components.flatMap((viewMode): Join[] => {
      if (viewMode.kind !== 'view_mode' || !board.isOpenItself(viewMode)) return [];
      const [only, second] = used.get(viewMode.id) ?? [];
      const bundle = only === undefined || second !== undefined ? undefined : board.spec.componentById.get(only);
      if (bundle === undefined || !isBundleKind(bundle.kind) || bundle.kind === 'media_type' || bundle.kind === 'vocabulary') return [];
      const standing = board.standing(bundle);
      const takesGuests = standing === 'new' || standing === 'changed' || standing === 'there';
      return takesGuests && board.hasOpenRows(bundle) ? [{ guest: viewMode, host: bundle }] : [];
    });
  },
};
