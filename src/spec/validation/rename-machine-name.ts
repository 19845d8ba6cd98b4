import type { CellChange } from '../../domain/finding';
import { value } from '../../domain/rows';
import type { Component, Reference, SpecRow } from '../../domain/spec';
import { entityTypeOf } from '../build/storages';
import { typedName } from '../build/typed-name';
import { REGISTRY } from '../registry';
import { fold } from '../text';
import { cellEdits, type CellEdits } from './cell-edits';
import type { RuleContext } from './context';

/** A row that is to have another machine name. */
export interface Renaming {
  readonly row: SpecRow;
  readonly better: string;
}

/**
 * Every cell that changes when rows' machine names do, each once: their own; for a field the rows that share its storage;
 * for a component the look-up cells, references and texts that hold the old name, for a state its transitions.
 */
export function renameMachineNames(context: RuleContext, renamings: readonly Renaming[]): CellChange[] {
  const edits = cellEdits();
  for (const renaming of renamings) rename(context, edits, renaming);
  return edits.changes();
}

function rename(context: RuleContext, edits: CellEdits, { row, better }: Renaming): void {
  const component = context.componentOf(row);
  edits.set(row, 'machineName', better);
  if (component === undefined) return;
  if (component.row === row) renameComponent(context, edits, component, better);
  else if (row.sheet.type === 'workflow_states') renameState(edits, component, row, better);
  else if (row.sheet.type === 'fields') renameField(context, edits, component, row, better);
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function renameComponent(context: RuleContext, edits: CellEdits, component: Component, better: string): void {
  const old = component.machineName;
  for (const child of component.children) {
    const definition = REGISTRY[child.sheet.type].row;
    if (definition.is === 'child' && definition.lookUp !== null && sameName(value(child, definition.lookUp), old)) edits.set(child, definition.lookUp, better);
  }
  for (const reference of context.referencesTo(component.id)) renameReference(edits, reference, old, better);
  // Where label and machine name read alike, a text that holds them means the label.
  if (old === component.name) return;
  for (const mention of context.spec.mentions) if (mention.to === component.id && mention.text === old) edits.replace(mention.from, mention.key, old, better);
}

function renameReference(edits: CellEdits, { from, key, text, match }: Reference, old: string, better: string): void {
  const lookUp = REGISTRY[from.sheet.type].references.find((column) => column.key === key)?.lookUp ?? null;
  if (lookUp !== null && sameName(value(from, lookUp), old)) edits.set(from, lookUp, better);
  if (match !== 'machine_name') return;
  const { name } = typedName(text);
  // The type stays behind the name: two things of different kinds may share it.
  if (fold(name) === fold(old)) edits.replace(from, key, text, better + text.slice(name.length));
}

/** A state's transitions name it by its label or by its machine name. */
function renameState(edits: CellEdits, workflow: Component, row: SpecRow, better: string): void {
  const old = value(row, 'machineName');
  if (old === value(row, 'label')) return;
  for (const transition of workflow.children) {
    if (transition.sheet.type !== 'workflow_transitions') continue;
    for (const key of ['fromState', 'toState']) if (value(transition, key).includes(old)) edits.replace(transition, key, old, better);
  }
}

function renameField({ spec, cellsNaming }: RuleContext, edits: CellEdits, bundle: Component, row: SpecRow, better: string): void {
  const old = value(row, 'machineName');
  for (const same of spec.storages.get(entityTypeOf(bundle))?.get(old) ?? []) edits.set(same, 'machineName', better);
  // Without an underscore, or with a blank, it may be words like any other.
  if (/^\S*_\S*$/u.test(old)) for (const cell of cellsNaming(old)) edits.replace(cell.row, cell.key, old, better);
}
