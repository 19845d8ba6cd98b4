import type { RowRole } from '../../domain/plan';
import type { Component, SpecRow } from '../../domain/spec';
import type { Disposition } from '../../domain/status';
import type { Board } from './board';
import type { DraftRow } from './draft';

const ROLE: Readonly<Record<Disposition, RowRole | null>> = {
  build: 'mention',
  change: 'mention',
  exists: 'exists',
  remove: 'remove',
  hold: 'held',
  skip: null,
};

/**
 * All rows of components with what they are to a ticket about them: those to build, those that are there, wait or go.
 * Rows that another ticket builds are mentioned.
 */
export function rowsAbout(board: Board, components: readonly Component[]): DraftRow[] {
  const rows: DraftRow[] = [];
  const add = (row: SpecRow): void => {
    const role = board.isOpen(row) ? 'build' : ROLE[board.disposition(row)];
    if (role !== null) rows.push({ row, role });
  };
  for (const { row, children } of components) {
    if (row !== null) add(row);
    for (const child of children) add(child);
  }
  return rows;
}

/** Only the rows of components that are to be built and that no ticket builds yet. */
export const openRowsOf = (board: Board, components: readonly Component[]): DraftRow[] =>
  components.flatMap((component) => board.openRows(component).map((row) => ({ row, role: 'build' as const })));
