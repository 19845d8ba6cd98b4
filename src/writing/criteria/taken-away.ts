import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { code, count, list, plain } from '../language';
import { rowName } from '../facts/names';
import { isMade } from './form-order';
import type { CriterionRule } from '../rule';

const NAMED = 4;

const named = (row: SpecRow): string => (value(row, 'machineName') === '' ? plain(rowName(row)) : `${plain(rowName(row))} (${code(value(row, 'machineName'))})`);

/** What is missing from its place, in words: the fields of a type, the displays of a view. */
function gone(name: string, isNew: boolean, rows: readonly SpecRow[]): string {
  const isField = rows[0]?.sheet.type === 'fields';
  const what = rows.length <= NAMED ? list(rows.map(named), isNew ? 'or' : 'and') : `the ${count(rows.length, isField ? 'field' : 'display')} to be removed, from ${rows.slice(0, 1).map(named).join('')} to ${rows.slice(-1).map(named).join('')}`;
  const verb = isField ? ['list', 'lists'] : ['have', 'has'];
  return `${isField ? `Manage fields of ${name}` : `The view ${name}`} ${isNew ? `does not ${verb[0] ?? ''}` : `no longer ${verb[1] ?? ''}`} ${!isField && rows.length <= NAMED ? `the ${rows.length === 1 ? 'display' : 'displays'} ` : ''}${what}.`;
}

/** Fields and displays that a change takes away from a thing that stays, or that a new one is not to have. */
export const takenAway: CriterionRule = (context) =>
  context.ticket.action === 'remove'
    ? []
    : context.parts.flatMap((part) => {
        if (part.own !== null && context.roleOf(part.own) === 'remove') return [];
        return ['fields', 'view_displays'].flatMap((type) => {
          const rows = part.children.remove.filter((row) => row.sheet.type === type);
          return rows.length === 0 ? [] : [{ text: gone(plain(part.component.name), isMade(context, part), rows), weight: 83, uses: [] }];
        });
      });
