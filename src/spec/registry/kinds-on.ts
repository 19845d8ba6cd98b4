import type { SheetType } from '../../domain/sheet-types';
import type { ComponentKind } from '../../domain/spec';
import { BUNDLES } from './kinds';
import { REGISTRY } from '.';

/** Kinds of the components that the rows of a sheet type configure; none for a type whose rows belong to other sheets' components. */
export function kindsOn(type: SheetType): readonly ComponentKind[] {
  const { row } = REGISTRY[type];
  if (row.is === 'child') return [];
  return row.kindColumn === null ? [row.kind] : BUNDLES;
}
