import type { CellChange } from '../../domain/finding';
import type { Sheet } from '../../domain/sheet';
import type { ChangedSheets } from './apply-changes';
import { cellKey } from './cell-key';
import { editableSheets } from './editable-sheets';

/** The changes taken back, in the order in which that must happen. */
export const inverse = (changes: readonly CellChange[]): CellChange[] => changes.map((change) => ({ ...change, old: change.new, new: change.old })).reverse();

/**
 * What changes brought about, one for each cell, by file, row and then as first changed: from what the sheets held before to
 * what they hold now.
 */
export function netChanges(before: readonly Sheet[], { sheets, applied }: ChangedSheets): CellChange[] {
  const [from, to] = [editableSheets(before), editableSheets(sheets)];
  const cells = new Map(applied.map((change) => [cellKey(change), change]));
  const fileAt = new Map(before.map(({ file }, position) => [file, position]));
  const net = [...cells.values()].map(({ file, row, column }): CellChange => {
    const cell = { file, row, column };
    return { ...cell, old: from.read(cell) ?? '', new: to.read(cell) ?? '' };
  });
  return net.sort((a, b) => (fileAt.get(a.file) ?? 0) - (fileAt.get(b.file) ?? 0) || a.row - b.row);
}
