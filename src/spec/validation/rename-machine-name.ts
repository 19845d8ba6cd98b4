import type { CellChange } from '../../domain/finding';
import { value } from '../../domain/rows';
import type { Component, SpecRow } from '../../domain/spec';
import { entityTypeOf } from '../build/storages';
import { REGISTRY } from '../registry';
import { changeCell, changes, replaceInCell } from './cell-change';
import type { RuleContext } from './context';

/**
 * Every cell that changes when a row's machine name does: its own; for a field the rows that share its storage; for a
 * component the look-up cells, references and texts that hold the old name.
 */
export function renameMachineName(context: RuleContext, row: SpecRow, better: string): CellChange[] {
  const component = context.componentOf(row);
  if (component === undefined) return changes(changeCell(row, 'machineName', better));
  if (component.row !== row) {
    if (row.sheet.type === 'workflow_states') return renameState(component, row, better);
    const storage = row.sheet.type === 'fields' ? context.spec.storages.get(`${entityTypeOf(component)}.${value(row, 'machineName')}`) : undefined;
    return (storage ?? [row]).flatMap((same) => changes(changeCell(same, 'machineName', better)));
  }
  const old = component.machineName;
  const lookUps = component.children.flatMap((child) => {
    const definition = REGISTRY[child.sheet.type].row;
    if (definition.is !== 'child' || definition.lookUp === null || value(child, definition.lookUp) !== old) return [];
    return changes(changeCell(child, definition.lookUp, better));
  });
  const references = context.referencesTo(component.id).flatMap((reference) => {
    const lookUp = REGISTRY[reference.from.sheet.type].references.find((column) => column.key === reference.key)?.lookUp ?? null;
    return changes(
      reference.match === 'machine_name' ? replaceInCell(reference.from, reference.key, old, better) : null,
      lookUp !== null && value(reference.from, lookUp) === old ? changeCell(reference.from, lookUp, better) : null,
    );
  });
  const texts = context.spec.mentions
    .filter((mention) => mention.to === component.id && mention.text === old)
    .flatMap((mention) => changes(replaceInCell(mention.from, mention.key, old, better)));
  return [...changes(changeCell(row, 'machineName', better)), ...lookUps, ...references, ...texts];
}

/** A state's transitions name it by its label or by its machine name. */
function renameState(workflow: Component, row: SpecRow, better: string): CellChange[] {
  const old = value(row, 'machineName');
  const transitions = workflow.children.filter((child) => child.sheet.type === 'workflow_transitions');
  return [
    ...changes(changeCell(row, 'machineName', better)),
    ...transitions.flatMap((transition) =>
      changes(...['fromState', 'toState'].map((key) => (value(transition, key).includes(old) ? replaceInCell(transition, key, old, better) : null))),
    ),
  ];
}
