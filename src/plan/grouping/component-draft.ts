import type { Action } from '../../domain/plan';
import type { Component } from '../../domain/spec';
import { KINDS } from '../naming/kinds';
import { nameOf } from '../naming/names';
import { phaseOf } from '../naming/phase-of';
import type { TitleParts } from '../naming/title';
import { ticketId } from '../ticket-id';
import type { Board } from './board';
import type { Draft, DraftRow } from './draft';

export interface AboutComponent {
  readonly lead: Component;
  /** All components configured in the ticket, the lead among them. */
  readonly components: readonly Component[];
  readonly rows: readonly DraftRow[];
  readonly action: Action;
  readonly title?: Partial<TitleParts>;
  /** Empty for the ticket that makes or changes the component; else what sets this one apart from it. */
  readonly purpose?: '' | 'held' | 'removal';
}

/** A ticket that is named after one component. */
export function componentDraft(board: Board, { lead, components, rows, action, title = {}, purpose = '' }: AboutComponent): Draft {
  const kind = KINDS[lead.kind];
  return {
    id: ticketId(board.options.sessionId, { sheet: kind.sheet, name: lead.id, ordinal: purpose }),
    action,
    phase: purpose === 'removal' ? 'clean_up' : phaseOf(lead),
    group: kind.group,
    title: { noun: kind.one, name: nameOf(lead), tail: '', joined: false, ...title },
    distinctions: [lead.machineName, kind.one].filter((text) => text !== ''),
    held: purpose === 'held',
    components: [lead.id, ...components.filter((component) => component.id !== lead.id).map((component) => component.id)],
    rows,
  };
}
