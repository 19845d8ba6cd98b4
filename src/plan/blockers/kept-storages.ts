import { rowsOfStorages } from '../../domain/rows';
import type { Board } from '../grouping/board';
import type { Draft } from '../grouping/draft';
import type { Makers } from './makers';

/** A removal that must wait for a ticket that builds; positions in the list of drafts. */
export interface KeptStorage {
  readonly removal: number;
  readonly builder: number;
}

/**
 * Build before remove: Drupal deletes a field's storage, with its values, when the last bundle loses it. Where no bundle
 * that is there, changed or not, keeps the storage, the first one that is to get it must have it before the old ones go.
 */
export function keptStorages(board: Board, drafts: readonly Draft[], made: Makers): readonly KeptStorage[] {
  const removals = new Map<number, number>();
  drafts.forEach((draft, position) => {
    if (draft.action !== 'remove') return;
    for (const { row, role } of draft.rows) if (role === 'remove') removals.set(row.sequence, position);
  });
  if (removals.size === 0) return [];
  return rowsOfStorages(board.spec).flatMap((rows): KeptStorage[] => {
    if (!rows.some((row) => removals.has(row.sequence))) return [];
    const isKept = rows.some((row) => board.disposition(row) === 'exists' || board.disposition(row) === 'change');
    const first = isKept ? undefined : rows.find((row) => board.disposition(row) === 'build' && made[row.sequence] !== undefined);
    const builder = first === undefined ? undefined : made[first.sequence];
    if (builder === undefined) return [];
    return [...new Set(rows.map((row) => removals.get(row.sequence)))].flatMap((removal) =>
      removal === undefined || removal === builder ? [] : [{ removal, builder }],
    );
  });
}
