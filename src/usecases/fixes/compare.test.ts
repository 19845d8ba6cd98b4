import type { Finding } from '../../domain/finding';
import type { PlannedTicket } from '../../domain/plan';
import type { FixableFinding } from './selection';
import { compareFindings, bySeverity } from './compare-findings';
import { compareTickets, rowsDiffer } from './compare-tickets';
import { type HeldTexts, independent, remember } from './independent-fixes';

const finding = (row: number, value = '', code = 'slip'): Finding => ({
  severity: row > 5 ? 'error' : 'info', code, file: 'a.csv', row, column: 'X', value, message: `${code} ${value}`, suggestion: '', cause: code, fix: null, related: [],
});

const ticket = (id: string, title: string, ...rows: readonly number[]): PlannedTicket => ({
  id, title, phase: 'custom', group: 'custom', order: 1, action: 'build', size: 'S', sizeReason: '', held: false, components: [],
  rows: rows.map((row) => ({ ref: { file: 'a.csv', row }, role: 'build' })), dependsOn: [], mustExist: [], alreadyThere: [],
});

const fix = (row: number, old: string, text: string, more: readonly number[] = []): FixableFinding => ({
  ...finding(row),
  fingerprint: String(row),
  fix: { label: '', changes: [row, ...more].map((at) => ({ file: 'a.csv', row: at, column: 'X', old, new: text })) },
});

describe('findings before and after', () => {
  it('pair off by cell, best match first, and are counted by severity', () => {
    const before = [finding(2, 'a'), finding(2, 'b'), finding(3), finding(6)];
    const after = [finding(2, 'b'), finding(2, 'c'), finding(4), finding(3, '', 'other')];
    const { gone, came } = compareFindings(before, after);
    expect(gone.map(({ row, value }) => [row, value])).toEqual([[3, ''], [6, '']]);
    expect(came.map(({ row, code }) => [row, code])).toEqual([[4, 'slip'], [3, 'other']]);
    expect(bySeverity(gone)).toEqual({ blocking: 0, error: 1, warning: 0, info: 1 });
  });

  it('that stand twice and then once are one less', () => {
    const { gone, came } = compareFindings([finding(2), finding(2)], [finding(2)]);
    expect([gone.length, came.length]).toEqual([1, 0]);
    expect(compareFindings([finding(2)], [finding(2), finding(2)]).came).toHaveLength(1);
  });
});

describe('tickets before and after', () => {
  it('pair off by id, else by the rows that they share', () => {
    const { pairs, gone, came } = compareTickets(
      [ticket('a', 'A', 2), ticket('b', 'B', 3, 4), ticket('c', 'C', 5), ticket('d', 'D', 9)],
      [ticket('a', 'A', 2, 9), ticket('x', 'B', 3), ticket('y', 'New', 4, 6), ticket('z', 'C', 5), ticket('w', 'W', 7)],
    );
    expect(pairs.map(({ before, after }) => [before.id, after.id])).toEqual([['a', 'a'], ['b', 'x'], ['c', 'z']]);
    expect(pairs.map(rowsDiffer)).toEqual([true, true, false]);
    expect(gone.map(({ id }) => id)).toEqual(['d']);
    expect(came.map(({ id }) => id)).toEqual(['y', 'w']);
  });
});

describe('fixes together', () => {
  it('are those that touch no cell of one chosen before, or say the same of it', () => {
    const first = fix(2, 'a', 'b', [3]);
    const { chosen, others } = independent([first, fix(3, 'a', 'b'), fix(4, 'a', 'b'), fix(3, 'a', 'c', [5])], new Map());
    expect(chosen.map(({ row }) => row)).toEqual([2, 4]);
    expect(others).toBe(true);
    expect(independent([first, fix(3, 'a', 'b')], new Map())).toEqual({ chosen: [first], others: false });
  });

  it('never lead back to what a cell held', () => {
    const held: HeldTexts = new Map();
    remember(held, fix(2, 'a', 'b').fix.changes);
    remember(held, fix(2, 'b', 'c').fix.changes);
    expect(independent([fix(2, 'c', 'a'), fix(3, 'c', 'a')], held).chosen.map(({ row }) => row)).toEqual([3]);
  });
});
