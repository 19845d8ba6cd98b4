import type { Component } from '../../domain/spec';
import { KINDS } from '../naming/kinds';
import type { Board } from './board';
import type { Draft } from './draft';
import { groupDraft } from './group-draft';
import { kindTitle } from './kind-title';
import { rowsAbout } from './rows-of';
import type { TicketRule } from './rule';

type StyleKind = 'image_style' | 'responsive_image_style';

function together(board: Board, kind: StyleKind, action: 'create' | 'change', components: readonly Component[]): Draft[] {
  if (components.length === 0) return [];
  const rows = rowsAbout(board, components);
  const title = kindTitle(kind, components);
  return [groupDraft(board, { group: `${action} ${kind}`, kind, phase: 'media_and_images', components, rows, action, title })];
}

const rule = (kind: StyleKind): TicketRule => ({
  name: `${KINDS[kind].many} that stand alone or are shared, together`,
  drafts(board) {
    const open = board.spec.components.filter((component) => component.kind === kind && board.hasOpenRows(component));
    return [
      ...together(board, kind, 'create', open.filter((style) => board.standing(style) === 'new')),
      ...together(board, kind, 'change', open.filter((style) => board.standing(style) !== 'new')),
    ];
  },
});

/** The sizes that several places share are one ticket: a few clicks each. New ones and changes are apart. */
export const imageStylesTogether: TicketRule = rule('image_style');

/** The responsive styles over shared sizes are another. */
export const responsiveStylesTogether: TicketRule = rule('responsive_image_style');
