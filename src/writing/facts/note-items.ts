import type { Column } from '../../domain/sheet';
import type { SpecRow } from '../../domain/spec';
import type { NoteItem } from '../../domain/ticket';
import { capital, rowsText } from '../language';
import { factCell, headerOf, joined, textAt } from './cells';
import { rowName } from './names';

/** From so many rows on, one text is written once with the rows it stands on. */
const SAME_FROM = 3;

interface Held {
  readonly row: SpecRow;
  readonly column: Column;
}

const subjectOf = (row: SpecRow, namesakes: ReadonlySet<string>): string => {
  const name = rowName(row);
  return namesakes.has(name) ? `${name} (row ${String(row.ref.row)})` : name;
};

/** Long cells as a list in sheet order, verbatim. Rows that share a name carry their number; a text on three rows or more stands once. */
export function noteItems(held: readonly Held[], rows: readonly SpecRow[]): NoteItem[] {
  const names = rows.map(rowName);
  const namesakes = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const groups = new Map<string, Held[]>();
  for (const one of held) {
    const key = `${String(one.column.index)}#${textAt(one.row, one.column)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const written = new Set<string>();
  return held.flatMap((one): NoteItem[] => {
    const key = `${String(one.column.index)}#${textAt(one.row, one.column)}`;
    const group = groups.get(key) ?? [];
    const item = { label: headerOf(one.column), cell: factCell(one.row, one.column) };
    if (group.length < SAME_FROM) return [{ ...item, subject: subjectOf(one.row, namesakes) }];
    if (written.has(key)) return [];
    written.add(key);
    const subject = capital(rowsText(group.map((other) => other.row.ref.row)));
    return [{ ...item, subject, cell: joined(group.map((other) => factCell(other.row, other.column))) }];
  });
}
