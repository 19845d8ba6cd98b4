import type { SpecRow } from '../../domain/spec';
import type { Board } from '../grouping/board';

/**
 * That a row can be built only when a component is finished (`finished`: a link), or only when it exists, in whatever
 * state (`present`: a text).
 */
export interface Need {
  readonly from: SpecRow;
  /** Id of a component. */
  readonly to: string;
  readonly strength: 'finished' | 'present';
}

/** Reads one kind of need out of the Spec (tickets.md, "What blocks, and what only must exist"). */
export type NeedRule = (board: Board) => readonly Need[];
