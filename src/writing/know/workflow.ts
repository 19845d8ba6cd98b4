import { value } from '../../domain/rows';
import { groupTransitions } from '../facts/transitions';
import { rolesOf, whoMay } from '../facts/transition-roles';
import { rowName } from '../facts/names';
import { hasAll } from '../permissions';
import { list, plain, shortList } from '../language';
import type { KnowRule } from '../rule';

/** How Drupal's form takes transitions, and who may use them. */
export const transitionsKnown: KnowRule = (context) =>
  context.parts.flatMap((part) => {
    const rows = part.children.build.filter((row) => row.sheet.type === 'workflow_transitions');
    const groups = groupTransitions(rows);
    if (rows.length === 0) return [];
    const states = part.children.build.filter((row) => row.sheet.type === 'workflow_states').map((row) => value(row, 'label'));
    const moves = [...rows, ...part.children.exists].filter((row) => row.sheet.type === 'workflow_transitions');
    const named = new Set(moves.flatMap((row) => [value(row, 'toState'), ...value(row, 'fromState').split(',').map((state) => state.trim())]));
    const stuck = states.filter((state) => !named.has(state)).map((state) => plain(state));
    const nobody = groups.flatMap(([row]) => (row !== undefined && whoMay(context.prepared, row).length === 0 ? [plain(rowName(row))] : []));
    const all = rolesOf(context.prepared).filter(hasAll).map(({ name }) => plain(name));
    const listed = nobody.length < groups.length;
    return [
      ...(stuck.length === 0 ? [] : [`No transition leads to ${list(stuck, 'or')} or away from ${stuck.length === 1 ? 'it' : 'them'}: content in ${stuck.length === 1 ? 'this state' : 'these states'} stays there.`]),
      ...(groups.length < rows.length ? [`Drupal's form takes a transition once, with all its from-states: the ${String(rows.length)} rows are ${String(groups.length)} transitions.`] : []),
      ...(listed ? ['Who may use a transition is a permission of the role, one per transition; the roles\' own tickets tick them.'] : []),
      ...(listed && nobody.length > 0 ? [`No role's list holds the permission for ${shortList([...new Set(nobody)], 5, 'or')}${all.length === 0 ? '' : `; only ${list(all)} may use ${nobody.length === 1 ? 'it' : 'them'}`}.`] : []),
    ];
  });
