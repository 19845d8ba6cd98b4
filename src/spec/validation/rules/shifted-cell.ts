import { value } from '../../../domain/rows';
import type { Sheet } from '../../../domain/sheet';
import type { SpecRow } from '../../../domain/spec';
import { REGISTRY } from '../../registry';
import { isOf, type ValueSet } from '../../registry/values';
import { isNothing } from '../../text';
import { changeCell, changes } from '../cell-change';
import { findingAt, headerOf } from '../finding-at';
import type { Rule } from '../rule';
import { quoted } from '../words';

interface Known {
  readonly key: string;
  readonly values: ValueSet;
}

interface Neighbours {
  readonly left: Known;
  readonly right: Known;
}

/** Neighbouring columns whose contents can be told apart. */
function neighbours(sheet: Sheet): readonly Neighbours[] {
  const known = new Map(REGISTRY[sheet.type].columns.flatMap(({ key, values }) => (values === undefined ? [] : [[key, { key, values }] as const])));
  const inOrder = [...sheet.columns].sort((a, b) => a.index - b.index).map((column) => (column.key === null ? undefined : known.get(column.key)));
  return inOrder.flatMap((left, index) => {
    const right = inOrder[index + 1];
    return left === undefined || right === undefined || left.values === right.values ? [] : [{ left, right }];
  });
}

/** True when the cell holds what belongs beside it, and there is room for it there. */
function isShifted(row: SpecRow, from: Known, to: Known): boolean {
  const text = value(row, from.key);
  if (isNothing(text) || isOf(from.values, text) || !isOf(to.values, text)) return false;
  const there = value(row, to.key);
  return there === '' || !isOf(to.values, there);
}

/** A cell that stands one column too far to the left or to the right. */
export const shiftedCell: Rule = {
  phase: 'schema',
  codes: ['shifted-cell'],
  *check({ spec, active }) {
    const pairs = new Map(spec.sheets.map((sheet) => [sheet, neighbours(sheet)]));
    const shiftsIn = (row: SpecRow): readonly Neighbours[] =>
      pairs.get(row.sheet)?.filter(({ left, right }) => isShifted(row, left, right) || isShifted(row, right, left)) ?? [];
    for (const row of active.filter((one) => shiftsIn(one).length > 0)) {
      for (const { left, right } of shiftsIn(row)) {
        const [from, to] = isShifted(row, left, right) ? [left, right] : [right, left];
        const text = value(row, from.key);
        const header = headerOf(row, to.key) ?? to.key;
        const moved = value(row, to.key) === '' ? changes(changeCell(row, from.key, ''), changeCell(row, to.key, text)) : [];
        yield findingAt(row, from.key, {
          severity: 'error',
          code: 'shifted-cell',
          about: `${row.ref.file} row ${String(row.ref.row)}`,
          message: `${quoted(text)} belongs into the column ${quoted(header)}, not here.`,
          suggestion: 'Move the cell, and look whether its neighbours have moved with it.',
          fix: moved.length === 0 ? null : { label: `Move ${quoted(text)} to ${quoted(header)}`, changes: moved },
        });
      }
    }
  },
};
