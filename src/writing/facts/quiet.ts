import { rowKey } from '../../domain/rows';
import type { Column } from '../../domain/sheet';
import type { Component, Spec, SpecRow } from '../../domain/spec';
import { REGISTRY } from '../../spec/registry';

/** Columns of a child's sheet that say whose child it is: in words, and as a look-up. */
function parentKeys(row: SpecRow): { readonly names: string | null; readonly looksUp: string | null } {
  const { row: rule } = REGISTRY[row.sheet.type];
  return rule.is === 'child' ? { names: rule.parent, looksUp: rule.lookUp } : { names: null, looksUp: null };
}

/** Columns under which sheets keep the name of a component and its kind. */
function ownKeys(row: SpecRow): ReadonlySet<string> {
  const { row: rule } = REGISTRY[row.sheet.type];
  return new Set(rule.is === 'component' ? ['name', ...(rule.kindColumn === null ? [] : [rule.kindColumn])] : []);
}

/**
 * Columns of child rows that repeat what the ticket is about: they stand under Source. The parent's machine name is
 * always one; the parent's name where all rows have one parent.
 */
export function quietInTable(rows: readonly SpecRow[], spec: Spec): (column: Column) => boolean {
  const [first] = rows;
  if (first === undefined) return () => false;
  const { names, looksUp } = parentKeys(first);
  const parents = new Set(rows.map((row) => spec.componentOfRow.get(rowKey(row.ref))?.id ?? rowKey(row.ref)));
  return ({ key }) => key !== null && (key === looksUp || (key === names && parents.size === 1));
}

/** Columns of a component's own row that the ticket's title, or the heading over them, says already. */
export const quietInSettings = (row: SpecRow): ((column: Column) => boolean) => {
  const keys = ownKeys(row);
  return ({ key }) => key !== null && keys.has(key);
};

/** Every column that may stand under Source when the configuration does not hold it. */
export function mayBeQuiet(row: SpecRow): (column: Column) => boolean {
  const { names, looksUp } = parentKeys(row);
  const keys = ownKeys(row);
  return ({ key }) => key !== null && (key === names || key === looksUp || keys.has(key));
}

/** True where the title names the component, so that its settings need not; `Library Guide` does not name `Guide`. */
export function isTitled(title: string, component: Component, others: readonly Component[]): boolean {
  const name = component.name.trim();
  const longer = others.map((other) => other.name.trim()).filter((other) => other !== name && other.includes(name));
  return name !== '' && longer.reduce((text, other) => text.replaceAll(other, ''), title).includes(name);
}
