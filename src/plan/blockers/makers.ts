import type { Draft } from '../grouping/draft';

/** Position of the draft that makes each row, by the row's sequence: the one that builds it, else the held one in which it waits. */
export type Makers = readonly (number | undefined)[];

/** @param rowCount how many rows the Spec has */
export function makers(drafts: readonly Draft[], rowCount: number): Makers {
  // As long as it will be: an array that grows at random places becomes a table of keys.
  const positions = new Array<number | undefined>(rowCount);
  drafts.forEach(({ rows }, position) => {
    for (const { row, role } of rows) if (role === 'build') positions[row.sequence] = position;
  });
  drafts.forEach(({ rows, held }, position) => {
    if (held) for (const { row, role } of rows) if (role === 'held') positions[row.sequence] ??= position;
  });
  return positions;
}
