import { value } from '../../domain/rows';
import type { SheetType } from '../../domain/sheet-types';
import type { ComponentKind, SpecRow } from '../../domain/spec';
import { groupBy } from '../collect';
import { KINDS } from '../naming/kinds';
import { counted, PARTS } from '../naming/parts';
import { hasNote } from './minutes';

/** Kind of the component that a row configures. */
export type KindOfRow = (row: SpecRow) => ComponentKind | undefined;

/** Sheets whose single row is only the frame of a ticket that has others. */
const FRAMES: ReadonlySet<SheetType> = new Set(['bundles', 'views', 'workflows']);

/** Transitions repeat once per state they start from: counted by machine name. */
const countOf = (type: SheetType, rows: readonly SpecRow[]): number =>
  type === 'workflow_transitions' ? new Set(rows.map((row) => value(row, 'machineName') || value(row, 'label'))).size : rows.length;

function notesOf(rows: readonly SpecRow[]): string {
  const noted = rows.filter(hasNote).length;
  if (noted === 0) return '';
  if (noted < rows.length) return `, ${String(noted)} of them with notes`;
  return noted === 1 ? ', with a note' : ', all with notes';
}

/** `41 fields to build, 22 of them with notes`; `2 paragraph types, 7 fields to build, all with notes`. */
export function reasonOf(rows: readonly SpecRow[], verb: string, kindOf: KindOfRow): string {
  const groups = groupBy(rows, (row) => (row.sheet.type === 'bundles' ? (kindOf(row) ?? 'bundles') : row.sheet.type));
  const told = [...groups.values()].filter(([first, second]) => groups.size === 1 || second !== undefined || first === undefined || !FRAMES.has(first.sheet.type));
  const counts = told.flatMap((list) => {
    const [first] = list;
    if (first === undefined) return [];
    const { type } = first.sheet;
    const kind = type === 'bundles' ? kindOf(first) : undefined;
    const words = kind === undefined ? PARTS[type] : ([KINDS[kind].one, KINDS[kind].many] as const);
    return [counted(countOf(type, list), words)];
  });
  return `${counts.join(', ')} ${verb}${notesOf(told.flat())}`;
}
