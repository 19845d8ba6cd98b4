import type { Component } from '../../domain/spec';
import { entityTypeOf, phaseOfEntityType } from '../naming/entity-type';
import { nameOf } from '../naming/names';
import type { Board } from './board';
import type { Draft } from './draft';
import { groupDraft } from './group-draft';
import { rowsAbout } from './rows-of';
import type { TicketRule } from './rule';

function together(board: Board, entityType: string, action: 'set_up' | 'change', components: readonly Component[]): Draft {
  const [only, second] = components;
  const single = only !== undefined && second === undefined ? nameOf(only) : null;
  const inBrackets = entityType === '' ? '' : ` (${entityType})`;
  return groupDraft(board, {
    group: `${action} view modes ${entityType.toLowerCase()}`,
    kind: 'view_mode',
    phase: phaseOfEntityType(entityType),
    components,
    rows: rowsAbout(board, components),
    action,
    title:
      single === null
        ? { noun: 'view modes', name: entityType, tail: ` (${String(components.length)})`, joined: false }
        : { noun: 'view mode', name: single, tail: inBrackets, joined: false },
  });
}

/** View modes are set up per entity type; those that change are apart from new ones. */
export const viewModesByEntityType: TicketRule = {
  name: 'view modes per entity type',
  drafts(board) {
    const groups = new Map<string, { entityType: string; action: 'set_up' | 'change'; viewModes: Component[] }>();
    for (const component of board.spec.components) {
      if (component.kind !== 'view_mode' || !board.isOpenItself(component)) continue;
      const entityType = entityTypeOf(component);
      const action = board.standing(component) === 'new' ? 'set_up' : 'change';
      const key = `${action} ${entityType}`;
      const entry = groups.get(key) ?? { entityType, action, viewModes: [] };
      entry.viewModes.push(component);
      groups.set(key, entry);
    }
    return [...groups.values()].map(({ entityType, action, viewModes }) => together(board, entityType, action, viewModes));
  },
};
