import type { SheetType } from '../../domain/sheet-types';
import type { Component, Reference, Spec, SpecRow } from '../../domain/spec';
import type { Disposition, StatusPolicy } from '../../domain/status';
import { groupBy } from './group-by';
import { namesInCells, type NamedIn } from './names-in-cells';
import { cellScanner, type CellScanner } from '../build/mentions/find-mentions';

/** What rules look at. */
export interface RuleContext {
  readonly spec: Spec;
  /** Rows that may come into a ticket: to be built, changed, or waiting. */
  readonly active: readonly SpecRow[];
  readonly isActive: (row: SpecRow) => boolean;
  readonly disposition: (row: SpecRow) => Disposition;
  readonly componentOf: (row: SpecRow) => Component | undefined;
  /** Those of one type of sheet. */
  readonly activeOf: (type: SheetType) => readonly SpecRow[];
  /** References from active rows. */
  readonly references: readonly Reference[];
  /** Those of any kind but `parent`. */
  readonly named: readonly Reference[];
  /** References of all rows by the id of their target; gathered when first asked for. */
  readonly referencesTo: (id: string) => readonly Reference[];
  /** Cells of all rows that hold a field's machine name with an underscore; their index is made when first asked for. */
  readonly cellsNaming: (name: string) => readonly NamedIn[];
  /** What a cell names; its index is made when first asked for. */
  readonly scan: CellScanner;
}

/** Prepares a Spec for the rules. */
export function contextOf(spec: Spec, policy: StatusPolicy): RuleContext {
  const disposition = (row: SpecRow): Disposition => policy[row.code];
  const isActive = (row: SpecRow): boolean => {
    const what = disposition(row);
    return what === 'build' || what === 'change' || what === 'hold';
  };
  let byTarget: Map<string, Reference[]> | null = null;
  let byName: ReturnType<typeof namesInCells> | null = null;
  const active = spec.rows.filter(isActive);
  const ofType = new Map<SheetType, readonly SpecRow[]>();
  return {
    spec,
    active,
    activeOf: (type) => {
      const known = ofType.get(type) ?? (spec.rowsOf.get(type) ?? []).filter(isActive);
      ofType.set(type, known);
      return known;
    },
    isActive,
    disposition,
    componentOf: spec.ownerOf,
    references: spec.references.filter(({ from }) => isActive(from)),
    named: spec.named.filter(({ from }) => isActive(from)),
    referencesTo: (id) => {
      byTarget ??= groupBy(spec.references, (reference) => reference.to);
      return byTarget.get(id) ?? [];
    },
    cellsNaming: (name) => (byName ??= namesInCells(spec.rows, spec.rowsOf.get('fields') ?? []))(name),
    scan: cellScanner(spec.components, spec.rows),
  };
}
