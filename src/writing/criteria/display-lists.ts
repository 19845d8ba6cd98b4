import type { SpecRow } from '../../domain/spec';
import { displayNotes, pluginOf } from '../displays';
import { rowName } from '../facts/names';
import { code, list, plain, quote } from '../language';
import type { Candidate, CriterionRule } from '../rule';

const NAMED = 4;
const LONGEST = 140;

const machineNames = (names: readonly string[]): string => {
  const unique = [...new Set(names)];
  return unique.length <= NAMED + 1 ? list(unique.map(code)) : `${unique.slice(0, NAMED).map(code).join(', ')} and the others of its note`;
};

/** Pager of a note: `mini (10 items)`, `some (5 items)`, `none`. */
function paging(pager: string | null): string | null {
  const found = /^(mini|full|some|infinite_scroll)\s*\((\d+) items?\)$/u.exec(pager ?? '');
  if (found === null) return pager === 'none' ? 'shows all items at once' : null;
  const [, kind, amount = ''] = found;
  const what = `${amount} ${amount === '1' ? 'item' : 'items'}`;
  return kind === 'some' ? `shows ${what} at most` : `shows ${what} a page${kind === 'mini' || kind === 'full' ? ` with a ${kind} pager` : ''}`;
}

/** Everything a display's note says that one can see, in one sentence. */
function told(row: SpecRow): string | null {
  const notes = displayNotes(row);
  const parts = [
    notes.path === null ? null : `answers at ${code(notes.path)}`,
    paging(notes.pager),
    notes.filters.length === 0 ? null : `filters by ${machineNames(notes.filters)}`,
    notes.contextual.length === 0 ? null : `takes ${machineNames(notes.contextual)} as contextual ${notes.contextual.length === 1 ? 'filter' : 'filters'}`,
    notes.sorts.length === 0 ? null : `sorts by ${machineNames(notes.sorts)}`,
  ].filter((part): part is string => part !== null);
  return parts.length === 0 ? null : `The display ${plain(rowName(row))} ${list(parts)}.`;
}

const WEIGHTS: Readonly<Record<string, number>> = { page: 86, block: 84, default: 83 };

function ofDisplay(row: SpecRow): Candidate[] {
  const notes = displayNotes(row);
  const name = `The display ${plain(rowName(row))}`;
  const uses = [{ row, key: 'notes' }];
  const said = told(row);
  const permission = notes.access?.startsWith('permission ') === true ? notes.access.slice('permission '.length) : null;
  return [
    ...(said === null ? [] : [{ text: said, weight: WEIGHTS[pluginOf(row)] ?? 80, uses }]),
    ...(notes.exposed.length === 0 ? [] : [{ text: `${name} lets people filter by ${machineNames(notes.exposed)}.`, weight: 78, uses }]),
    ...(notes.fields === null || notes.fields.length > LONGEST
      ? []
      : [{ text: `${name} shows the ${notes.fields.includes(',') ? 'fields' : 'field'} ${quote(notes.fields)}.`, weight: 72, uses }]),
    ...(permission === null ? [] : [{ text: `${name} is closed to people without the permission ${quote(permission)}.`, weight: permission === 'access content' ? 50 : 76, uses }]),
  ];
}

/** What each display lists, how it filters and sorts, at which path. */
export const displayLists: CriterionRule = (context) => context.rows.build.filter((row) => row.sheet.type === 'view_displays').flatMap(ofDisplay);
