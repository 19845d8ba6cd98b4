import { value } from '../../domain/rows';
import type { Component, ComponentKind, SpecRow } from '../../domain/spec';
import { REGISTRY } from '../registry';
import type { ComponentRow } from '../registry/definition';
import { KIND_OF_WORD } from '../registry/kinds';
import { fold, isNothing } from '../text';

/** A component while its children are still being gathered. Its id is given at the end: until then it is empty. */
export interface Draft extends Component {
  id: string;
  readonly children: SpecRow[];
}

/** Stands for the name of a thing whose row, or whose children's rows, give none. */
export const NAMELESS = '(no name)';

/** View modes of the Spec Tool have no column for it; converters write it into the notes. */
const NOTED_MACHINE_NAME = /(?:^|\n)machine name: *([a-z0-9_]+)/i;

const machineNameOf = (row: SpecRow): string => {
  const cell = value(row, 'machineName');
  if (cell !== '') return isNothing(cell) ? '' : cell;
  return row.columns.has('machineName') ? '' : (NOTED_MACHINE_NAME.exec(value(row, 'notes'))?.[1] ?? '');
};

/** The component that a row configures. Its id is given later. */
export function draftOf(row: SpecRow, definition: ComponentRow): Draft {
  const machineName = machineNameOf(row);
  const name = value(row, 'name');
  const word = definition.kindColumn === null ? '' : fold(value(row, definition.kindColumn));
  return {
    id: '',
    kind: KIND_OF_WORD.get(word) ?? definition.kind,
    name: name === '' ? (machineName === '' ? NAMELESS : machineName) : name,
    machineName,
    row,
    children: [],
  };
}

/** A component that other rows name and no row of its own sheet configures. */
export const rowless = (kind: ComponentKind, name: string, machineName: string): Draft => ({
  id: '',
  kind,
  name: name === '' ? NAMELESS : name,
  machineName: isNothing(machineName) ? '' : machineName,
  row: null,
  children: [],
});

/** Value of the column within which a component's name is unique; empty where names are unique in the kind. */
function scopeOf({ row }: Draft): string {
  const definition = row === null ? null : REGISTRY[row.sheet.type].row;
  if (row === null || definition?.is !== 'component' || definition.scope === null) return '';
  return fold(value(row, definition.scope));
}

/** Gives every draft its id: kind, scope where there is one, machine name or name, ordinal of duplicates. */
export function giveIds(drafts: readonly Draft[]): void {
  const seen = new Map<string, number>();
  for (const draft of drafts) {
    const own = draft.machineName === '' ? fold(draft.name) : draft.machineName.toLowerCase();
    const scope = scopeOf(draft);
    const base = `${draft.kind}:${scope === '' ? own : `${scope}.${own}`}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    draft.id = count === 1 ? base : `${base}~${String(count)}`;
  }
}
