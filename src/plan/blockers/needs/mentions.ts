import type { SheetType } from '../../../domain/sheet-types';
import type { ComponentKind } from '../../../domain/spec';
import type { Need, NeedRule } from '../need';

const SHOWN: readonly ComponentKind[] = ['view_mode', 'image_style', 'responsive_image_style'];
const LISTED: readonly ComponentKind[] = ['content_type', 'vocabulary', 'media_type', 'paragraph_type', 'block_type', 'entity_type'];

/** What a row of each sheet cannot do without, where its notes name it. Other mentions are told, and block nothing. */
const NEEDED: Partial<Readonly<Record<SheetType, ReadonlySet<ComponentKind>>>> = {
  bundles: new Set([...SHOWN, 'user_role']),
  fields: new Set([...SHOWN, 'user_role']),
  views: new Set([...SHOWN, ...LISTED, 'user_role']),
  view_displays: new Set([...SHOWN, ...LISTED, 'user_role']),
  view_modes: new Set(['image_style', 'responsive_image_style']),
  workflows: new Set([...LISTED, 'user_role']),
  workflow_transitions: new Set(['user_role']),
  migrations: new Set(LISTED),
};

/** Notes that say what renders a thing, what a view lists, and which role may do it. */
export const mentions: NeedRule = (board) => {
  const needs: Need[] = [];
  for (const [type, rows] of board.spec.rowsOf) {
    const kinds = NEEDED[type];
    if (kinds === undefined) continue;
    for (const row of rows) {
      const disposition = board.disposition(row);
      if (disposition === 'exists' || disposition === 'skip') continue;
      for (const { from, to } of board.spec.mentionsIn(row, 'notes')) {
        const kind = board.spec.componentById.get(to)?.kind;
        if (kind !== undefined && kinds.has(kind)) needs.push({ from, to, strength: 'finished' });
      }
    }
  }
  return needs;
};
