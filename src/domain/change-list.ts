import type { CellChange } from './finding';

/** One fix that a person applied: the cells that it changed, in order. */
export interface AppliedFix {
  readonly id: string;
  /** What it does, in the words of the finding that offered it. */
  readonly label: string;
  /** Cause of that finding. */
  readonly cause: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Account id of the person. */
  readonly by: string;
  readonly changes: readonly CellChange[];
}

/** All fixes of a session in order of application. The uploaded files stay as they are: the list is laid over them. */
export type ChangeList = readonly AppliedFix[];
