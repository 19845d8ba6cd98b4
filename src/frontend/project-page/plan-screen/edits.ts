import type { PlanEdits } from '../../../domain/plan';
import type { RowRef } from '../../../domain/spec';

/** Adds a merge to changes by hand. */
export const merged = (edits: PlanEdits, into: string, from: readonly string[]): PlanEdits => ({ ...edits, merges: [...edits.merges, { into, from }] });

export const split = (edits: PlanEdits, from: string, rows: readonly RowRef[], title: string): PlanEdits => ({ ...edits, splits: [...edits.splits, { from, rows, title }] });

const sameRow = (one: RowRef, other: RowRef): boolean => one.file === other.file && one.row === other.row;

/** Moves rows; what they were moved to before does not count any more. */
export const moved = (edits: PlanEdits, rows: readonly RowRef[], to: string): PlanEdits => ({
  ...edits,
  moves: [...edits.moves.filter(({ row }) => rows.every((other) => !sameRow(row, other))), ...rows.map((row) => ({ row, to }))],
});

/** The changes without one of them. */
export const without = (edits: PlanEdits, kind: keyof PlanEdits, at: number): PlanEdits => ({ ...edits, [kind]: edits[kind].filter((_, index) => index !== at) });
