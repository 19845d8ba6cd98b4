import type { EntityGroup, Phase } from '../../domain/plan';
import type { SheetType } from '../../domain/sheet-types';
import { groupBy } from '../collect';
import { PARTS } from '../naming/parts';
import { ticketId } from '../ticket-id';
import type { Board } from './board';
import type { Draft } from './draft';
import type { TicketRule } from './rule';

const PLACE: Readonly<Record<SheetType, readonly [Phase, EntityGroup]>> = {
  bundles: ['content_types', 'content'],
  fields: ['content_types', 'content'],
  views: ['views_and_search', 'views'],
  view_displays: ['views_and_search', 'views'],
  view_modes: ['content_types', 'content'],
  image_styles: ['media_and_images', 'media'],
  image_effects: ['media_and_images', 'media'],
  responsive_image_styles: ['media_and_images', 'media'],
  user_roles: ['roles', 'user_roles'],
  workflows: ['workflow', 'workflow'],
  workflow_states: ['workflow', 'workflow'],
  workflow_transitions: ['workflow', 'workflow'],
  menus: ['content_types', 'content'],
  migrations: ['migration', 'migration'],
  custom: ['custom', 'custom'],
};

/** Rows to be built that belong to no component: without a name of a parent they are one ticket per kind of row. */
export const looseRows: TicketRule = {
  name: 'rows that belong to nothing',
  drafts(board: Board) {
    const bySheet = groupBy(
      board.spec.rows.filter((row) => board.isOpen(row)),
      (row) => row.sheet.type,
    );
    return [...bySheet].map(([type, rows]): Draft => {
      const [phase, group] = PLACE[type];
      const [one, many] = PARTS[type];
      return {
        id: ticketId(board.options.sessionId, { sheet: 'group', name: `loose ${type}`, ordinal: '' }),
        action: 'add_fields',
        phase,
        group,
        title: { noun: `${rows.length === 1 ? one : many} without a parent`, name: '', tail: ` (${String(rows.length)})`, joined: false },
        distinctions: [],
        held: false,
        components: [],
        rows: rows.map((row) => ({ row, role: 'build' })),
      };
    });
  },
};
