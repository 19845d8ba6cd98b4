import type { CellChange } from '../../domain/finding';
import { cellKey } from '../../spec/changes';
import type { FixableFinding } from './selection';

/** Texts that cells held at some time, by the cell: a fix that leads back to one of them would only undo another. */
export type HeldTexts = Map<string, Set<string>>;

export function remember(held: HeldTexts, changes: readonly CellChange[]): void {
  for (const change of changes) {
    const key = cellKey(change);
    const texts = held.get(key) ?? new Set<string>();
    held.set(key, texts.add(change.old));
  }
}

export interface Independent {
  readonly chosen: readonly FixableFinding[];
  /** True where others touch cells of the chosen ones: they must be worked out again on the changed sheets. */
  readonly others: boolean;
}

/**
 * Fixes that can be applied together: each change holds the whole cell, so of two that touch one cell the first counts. One
 * that the chosen ones carry out already, and one that leads back to what a cell held before, is left out.
 */
export function independent(findings: readonly FixableFinding[], held: HeldTexts): Independent {
  const made = new Map<string, string>();
  const chosen: FixableFinding[] = [];
  let others = false;
  for (const finding of findings) {
    const { changes } = finding.fix;
    if (changes.every((change) => made.get(cellKey(change)) === change.new)) continue;
    if (changes.some((change) => held.get(cellKey(change))?.has(change.new) === true)) continue;
    if (changes.some((change) => made.has(cellKey(change)))) {
      others = true;
      continue;
    }
    for (const change of changes) made.set(cellKey(change), change.new);
    chosen.push(finding);
  }
  return { chosen, others };
}
