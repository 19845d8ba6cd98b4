import type { CellChange } from '../../domain/finding';
import type { Sheet } from '../../domain/sheet';
import { cellKey } from './cell-key';
import { editableSheets } from './editable-sheets';
import { follow, runsOf } from './runs';

/** A change that does not fit, with what its cell holds; null where there is no such cell. */
export interface StaleChange {
  readonly change: CellChange;
  readonly found: string | null;
}

export interface ChangedSheets {
  /** As given, but for the sheets that changes altered. */
  readonly sheets: readonly Sheet[];
  /** Changes that took effect. */
  readonly applied: readonly CellChange[];
  /** Changes that the sheets hold already. */
  readonly already: readonly CellChange[];
  readonly stale: readonly StaleChange[];
}

type Outcome = 'applied' | 'already' | 'stale';

/** Positions of the changes of each cell, in order. */
function byCell(changes: readonly CellChange[]): readonly (readonly number[])[] {
  const cells = new Map<string, number[]>();
  for (const [position, change] of changes.entries()) {
    const key = cellKey(change);
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [position]);
    else known.push(position);
  }
  return [...cells.values()];
}

/**
 * Gives cells their new texts, where they still hold the old ones to the letter; what fits no longer is told, not forced.
 * Cells are found by file, spreadsheet row and header. Changes of one cell that continue each other (the old text of the
 * next is the new one of the last) are one way: it is taken up wherever the cell stands on it, so that a sheet into which
 * some of the changes were carried over is brought to the same end. A row that ends before the cell is filled up to it.
 */
export function applyChanges(sheets: readonly Sheet[], changes: readonly CellChange[]): ChangedSheets {
  const editable = editableSheets(sheets);
  const outcomes = new Map<number, Outcome>();
  const found = new Map<number, string | null>();
  for (const positions of byCell(changes)) {
    const runs = runsOf(positions, changes);
    const [first] = runs;
    const before = first === undefined ? null : editable.read(first.cell);
    for (const position of positions) {
      outcomes.set(position, 'stale');
      found.set(position, before);
    }
    if (first === undefined || before === null) continue;
    const { taken, text } = follow(runs, before);
    for (const { run, reached } of taken) {
      for (const [step, position] of run.positions.entries()) outcomes.set(position, step < reached ? 'already' : 'applied');
    }
    editable.write(first.cell, text);
  }
  const having = (outcome: Outcome): CellChange[] => changes.filter((_, position) => outcomes.get(position) === outcome);
  const stale = changes.flatMap((change, position): StaleChange[] =>
    outcomes.get(position) === 'stale' ? [{ change, found: found.get(position) ?? null }] : [],
  );
  return { sheets: editable.sheets(), applied: having('applied'), already: having('already'), stale };
}
