import type { Need, NeedRule } from '../need';

/**
 * A view mode must be there before a type's display can use it. Only for media it is the other way round: there the
 * ticket arranges the displays of the media type itself, which is small and must be there first.
 */
export const viewModes: NeedRule = (board) =>
  board.spec.named
    .filter(({ kind }) => kind === 'view_mode_bundle')
    .flatMap(({ from, to, fromComponent }): Need[] => {
      const bundle = to === null ? undefined : board.spec.componentById.get(to);
      if (bundle === undefined) return [];
      if (bundle.kind === 'media_type') return [{ from, to: bundle.id, strength: 'finished' }];
      return bundle.row === null ? [] : [{ from: bundle.row, to: fromComponent, strength: 'finished' }];
    });
