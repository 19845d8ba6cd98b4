import type { Column } from '../../domain/sheet';
import type { SpecRow } from '../../domain/spec';
import type { FactBlock, NoteItem } from '../../domain/ticket';
import { capital, rowsText } from '../language';
import { factCell, headerOf, joined, textAt } from './cells';
import { rowName } from './names';

/** From so many rows on, one text is written once with the rows it stands on. */
const SAME_FROM = 3;

/** What the list calls columns that every sheet has under another header. */
const CALLED: Readonly<Record<string, string>> = { notes: 'notes', helpText: 'help text' };

interface Held {
  readonly row: SpecRow;
  readonly column: Column;
}

const subjectOf = (row: SpecRow, namesakes: ReadonlySet<string>): string => {
  const name = rowName(row);
  return namesakes.has(name) ? `${name} (row ${String(row.ref.row)})` : name;
};

/** Long cells in sheet order, verbatim. Rows that share a name carry their number; a text on three rows or more stands once. */
function noteItems(held: readonly Held[], rows: readonly SpecRow[]): NoteItem[] {
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
    const item = { label: CALLED[one.column.key ?? ''] ?? headerOf(one.column), cell: factCell(one.row, one.column) };
    if (group.length < SAME_FROM) return [{ ...item, subject: subjectOf(one.row, namesakes) }];
    if (written.has(key)) return [];
    written.add(key);
    const subject = capital(rowsText(group.map((other) => other.row.ref.row)));
    return [{ ...item, subject, cell: joined(group.map((other) => factCell(other.row, other.column))) }];
  });
}

/** The heading of the list; none over cells that are only too long for their table. */
function captionOf(held: readonly Held[]): string | null {
  const called = new Set(held.flatMap(({ column }) => CALLED[column.key ?? ''] ?? []));
  if (called.size === 0) return null;
  return called.size === 2 ? 'Notes and help text' : called.has('notes') ? 'Notes' : 'Help text';
}

/** A captioned list of long cells; nothing where there are none. */
export function notesList(held: readonly Held[], rows: readonly SpecRow[]): FactBlock[] {
  if (held.length === 0) return [];
  const caption = captionOf(held);
  return [...(caption === null ? [] : [{ kind: 'line' as const, text: caption }]), { kind: 'notes', items: noteItems(held, rows) }];
}
