import type { Finding } from '../../domain/finding';
import type { PlanEdits } from '../../domain/plan';
import { rowKey } from '../../domain/rows';
import type { RowRef } from '../../domain/spec';
import type { Draft, DraftRow } from '../grouping/draft';
import { ticketId } from '../ticket-id';
import { Desk } from './desk';
import { unknownRow, unknownTicket } from './findings';

export interface Edited {
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
}

/** Components of the rows that a draft still holds, in the order in which it named them, then the new ones. */
function componentsOf(draft: Draft, componentOf: (row: RowRef) => string | undefined): readonly string[] {
  const held = new Set(draft.rows.flatMap(({ row, role }) => (role === 'mention' ? [] : (componentOf(row.ref) ?? []))));
  return [...draft.components.filter((id) => held.has(id)), ...[...held].filter((id) => !draft.components.includes(id))];
}

function splitOff(sessionId: string, from: Draft, rows: readonly DraftRow[], title: string): Draft {
  const first = rows.map(({ row }) => rowKey(row.ref)).sort()[0] ?? '';
  return { ...from, id: ticketId(sessionId, { sheet: 'split', name: from.id, ordinal: first }), title, distinctions: [], rows };
}

/**
 * Makes the changes of a person: merges first, then splits, then single rows. Ids are those of the plan without changes;
 * a ticket that was merged away stands for the one it went into. What no longer fits is left out, with a finding.
 */
export function applyEdits(
  drafts: readonly Draft[],
  edits: PlanEdits,
  { sessionId, componentOf }: { readonly sessionId: string; readonly componentOf: (row: RowRef) => string | undefined },
): Edited {
  if (edits.merges.length + edits.splits.length + edits.moves.length === 0) return { drafts, findings: [] };
  const desk = new Desk(drafts);
  const findings: Finding[] = [];

  for (const { into, from } of edits.merges) {
    for (const id of from) {
      const [target, source] = [desk.find(into), desk.find(id)];
      if (target === undefined) findings.push(unknownTicket(into));
      else if (source === undefined) findings.push(unknownTicket(id));
      else desk.merge(target, source);
    }
  }
  for (const { from, rows, title } of edits.splits) {
    const source = desk.find(from);
    if (source === undefined) {
      findings.push(unknownTicket(from));
      continue;
    }
    const taken = desk.takeOut(source, rows);
    const known = new Set(taken.map(({ row }) => rowKey(row.ref)));
    findings.push(...rows.filter((ref) => !known.has(rowKey(ref))).map(unknownRow));
    if (taken.length > 0) desk.add(splitOff(sessionId, source, taken, title));
  }
  const places = new Map<string, string>();
  for (const draft of desk.result()) for (const { row, role } of draft.rows) if (role !== 'mention' && role !== 'exists') places.set(rowKey(row.ref), draft.id);
  for (const { row, to } of edits.moves) {
    const [source, target] = [desk.find(places.get(rowKey(row)) ?? ''), desk.find(to)];
    if (target === undefined) findings.push(unknownTicket(to));
    else if (source === undefined) findings.push(unknownRow(row));
    else if (source.id !== target.id) {
      desk.putIn(target, desk.takeOut(source, [row]));
      places.set(rowKey(row), target.id);
    }
  }
  return { drafts: desk.result().map((draft) => ({ ...draft, components: componentsOf(draft, componentOf) })), findings };
}
