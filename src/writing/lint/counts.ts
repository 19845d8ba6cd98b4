import { rowKey } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { rowName } from '../facts/names';
import { isBaseField, isGroupRow, isOffForm } from '../fields';
import { ownRows } from './corpus';
import type { LintInput } from './rule';

/** Sizes of the groups that rows form by the values of each column, and how many values there are. */
function bySheet(rows: readonly SpecRow[]): number[] {
  const counts: number[] = [rows.length, new Set(rows.map(rowName)).size];
  for (const column of rows[0]?.sheet.columns ?? []) {
    const groups = new Map<string, SpecRow[]>();
    for (const row of rows) {
      const text = (row.texts[column.index] ?? '').trim();
      if (text !== '') groups.set(text, [...(groups.get(text) ?? []), row]);
    }
    const filled = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
    counts.push(groups.size, filled, ...[...groups.values()].flatMap((group) => [group.length, new Set(group.map(rowName)).size]));
    // A cell may be a list: `Allowed types (png jpg)`, `A, B, C`.
    for (const text of groups.keys()) counts.push(...listSizes(text));
  }
  return counts;
}

const listSizes = (text: string): number[] => [
  ...text.split(/\n|\. |; /u).map((sentence) => sentence.split(/,(?![^()]*\))/u).length),
  ...[...text.matchAll(/\(([^()]+)\)/gu)].map(([, inside = '']) => inside.split(/[\s,]+/u).filter((word) => word !== '').length),
];

const split = (rows: readonly SpecRow[], keyOf: (row: SpecRow) => string): SpecRow[][] => {
  const groups = new Map<string, SpecRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
};

/** What a field row is on a form. */
const formOf = (row: SpecRow): string => {
  if (row.sheet.type !== 'fields') return '';
  if (isGroupRow(row)) return 'group';
  if (isOffForm(row)) return 'off';
  return isBaseField(row) ? 'base' : 'field';
};

/**
 * Every number that counts rows of the ticket: in all, by role, by status, by component, by the value of a column (the
 * required fields, those with the same widget), and the lengths of lists in cells.
 */
export function countsOf(input: LintInput): ReadonlySet<number> {
  const { spec, ticket } = input;
  const roles = new Map(ticket.rows.map(({ ref, role }) => [rowKey(ref), role]));
  const own = ownRows(input);
  const componentOf = (row: SpecRow): string => spec.componentOfRow.get(rowKey(row.ref))?.id ?? '';
  const kindOf = (row: SpecRow): string => spec.componentOfRow.get(rowKey(row.ref))?.kind ?? '';
  const sheetOf = (row: SpecRow): string => row.sheet.file;
  const roleOf = (row: SpecRow): string => roles.get(rowKey(row.ref)) ?? '';
  const groupings: readonly ((row: SpecRow) => string)[] = [
    sheetOf,
    (row) => `${sheetOf(row)}#${roleOf(row)}`,
    (row) => `${sheetOf(row)}#${roleOf(row)}#${row.code}`,
    (row) => `${sheetOf(row)}#${roleOf(row)}#${componentOf(row)}`,
    (row) => `${sheetOf(row)}#${roleOf(row)}#${row.code}#${componentOf(row)}`,
    (row) => `${sheetOf(row)}#${roleOf(row)}#${kindOf(row)}`,
    (row) => `${sheetOf(row)}#${roleOf(row)}#${componentOf(row)}#${formOf(row)}`,
    (row) => `${sheetOf(row)}#${roleOf(row)}#${row.code}#${componentOf(row)}#${formOf(row)}`,
    (row) => `${sheetOf(row)}#${roleOf(row)}#${row.code}#${componentOf(row)}#${formOf(row) === 'field' || formOf(row) === 'base' ? 'shown' : ''}`,
  ];
  const components = ticket.components.flatMap((id) => spec.componentById.get(id) ?? []);
  return new Set([
    components.length,
    ...components.map(({ children }) => children.length),
    ...[...new Set(components.map(({ kind }) => kind))].map((kind) => components.filter((component) => component.kind === kind).length),
    ...groupings.flatMap((keyOf) => split(own, keyOf)).flatMap(bySheet),
  ]);
}
