import type { CellChange } from '../../domain/finding';
import type { CellPlace } from './cell-key';

/** Changes of one cell that continue each other. */
export interface Run {
  readonly cell: CellPlace;
  /** Where its changes stand in the list. */
  readonly positions: readonly number[];
  /** What the cell holds before the first of them and after each. */
  readonly states: readonly string[];
}

/** Runs of one cell's changes, in order. */
export function runsOf(positions: readonly number[], changes: readonly CellChange[]): readonly Run[] {
  const runs: { cell: CellPlace; positions: number[]; states: string[] }[] = [];
  for (const position of positions) {
    const change = changes[position];
    if (change === undefined) continue;
    const last = runs.at(-1);
    if (last?.states.at(-1) === change.old) {
      last.positions.push(position);
      last.states.push(change.new);
    } else runs.push({ cell: change, positions: [position], states: [change.old, change.new] });
  }
  return runs;
}

/** A run that a cell takes, and how many of its changes the cell had behind it. */
export interface TakenRun {
  readonly run: Run;
  readonly reached: number;
}

/**
 * The way of a cell through its runs: the latest that its text stands on, to the end, then on from there through later ones.
 * Where it ends, it stays: followed again, nothing moves.
 */
export function follow(runs: readonly Run[], before: string): { readonly taken: readonly TakenRun[]; readonly text: string } {
  const taken: TakenRun[] = [];
  let text = before;
  for (let from = 0; ; ) {
    const at = runs.findLastIndex((run, index) => index >= from && run.states.includes(text));
    const run = runs[at];
    if (run === undefined) return { taken, text };
    taken.push({ run, reached: run.states.lastIndexOf(text) });
    text = run.states.at(-1) ?? text;
    from = at + 1;
  }
}
