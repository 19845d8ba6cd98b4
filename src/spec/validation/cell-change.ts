import type { CellChange } from '../../domain/finding';
import { verbatim } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { headerOf } from './finding-at';

/** Gives a cell another text; null where the sheet has no such column or nothing would change. */
export function changeCell(row: SpecRow, key: string, text: string): CellChange | null {
  const column = headerOf(row, key);
  const old = verbatim(row, key);
  return column === null || old === text ? null : { file: row.ref.file, row: row.ref.row, column, old, new: text };
}

/** Replaces one name within a cell; null where it does not stand in it as a whole. */
export function replaceInCell(row: SpecRow, key: string, name: string, other: string): CellChange | null {
  const cell = verbatim(row, key);
  const at = positionOf(cell, name);
  return at < 0 ? null : changeCell(row, key, cell.slice(0, at) + other + cell.slice(at + name.length));
}

const WORD = /[\p{L}\p{N}_]/u;

function positionOf(cell: string, name: string): number {
  for (let at = cell.indexOf(name); at >= 0; at = cell.indexOf(name, at + 1)) {
    if (!WORD.test(cell.charAt(at - 1)) && !WORD.test(cell.charAt(at + name.length))) return at;
  }
  return -1;
}

/** The changes that are some. */
export const changes = (...all: readonly (CellChange | null)[]): CellChange[] => all.filter((change) => change !== null);
