import type { Phase } from '../../domain/plan';
import type { Component, ComponentKind } from '../../domain/spec';
import { groupBy } from '../collect';
import { KINDS, noun } from '../naming/kinds';
import { phaseOf } from '../naming/phase-of';
import type { Board } from './board';
import type { Draft } from './draft';
import { groupDraft } from './group-draft';
import { rowsAbout } from './rows-of';
import type { TicketRule } from './rule';

function draftOf(board: Board, kind: ComponentKind, phase: Phase, components: readonly Component[]): Draft {
  return groupDraft(board, {
    group: `coarse ${phase} ${kind}`,
    kind,
    phase,
    components,
    rows: rowsAbout(board, components),
    action: components.every((component) => board.standing(component) !== 'new') ? 'change' : KINDS[kind].action,
    title: { noun: noun(kind, components.length), name: '', tail: ` (${String(components.length)})`, joined: false },
  });
}

/** One ticket per phase and kind: for sites that are built by one person in one go. */
export const coarse: TicketRule = {
  name: 'one ticket per phase and kind',
  drafts(board) {
    const open = board.spec.components.filter((component) => board.hasOpenRows(component));
    const groups = groupBy(open, (component) => `${phaseOf(component)} ${component.kind}`);
    return [...groups.values()].flatMap((components) => {
      const [first] = components;
      return first === undefined ? [] : [draftOf(board, first.kind, phaseOf(first), components)];
    });
  },
};
