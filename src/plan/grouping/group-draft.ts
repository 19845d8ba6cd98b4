import type { Action, Phase } from '../../domain/plan';
import type { Component, ComponentKind } from '../../domain/spec';
import { KINDS } from '../naming/kinds';
import type { TitleParts } from '../naming/title';
import { ticketId } from '../ticket-id';
import type { Board } from './board';
import type { Draft, DraftRow } from './draft';

export interface AboutGroup {
  /** Name of the group, on which its id rests: whichever of its components come and go, the ticket stays the same. */
  readonly group: string;
  readonly kind: ComponentKind;
  readonly phase: Phase;
  readonly components: readonly Component[];
  readonly rows: readonly DraftRow[];
  readonly action: Action;
  readonly title: TitleParts;
  readonly distinctions?: readonly string[];
}

/** A group of one is named after its only member, and told apart by its machine name. */
const machineNames = (components: readonly Component[]): readonly string[] => components.slice(0, components.length === 1 ? 1 : 0).flatMap(({ machineName }) => (machineName === '' ? [] : [machineName]));

/** A ticket about several components of one kind, named after what they have in common. */
export function groupDraft(board: Board, about: AboutGroup): Draft {
  return {
    id: ticketId(board.options.sessionId, { sheet: 'group', name: about.group, ordinal: '' }),
    action: about.action,
    phase: about.phase,
    group: KINDS[about.kind].group,
    title: about.title,
    distinctions: about.distinctions ?? machineNames(about.components),
    held: false,
    components: about.components.map((component) => component.id),
    rows: about.rows,
  };
}
