import { value } from '../../domain/rows';
import { fold, isNothing } from '../../spec/text';
import { isGroupRow } from '../fields';
import { list, plain } from '../language';
import { dispositionOf } from '../questions/shared';
import type { AssumptionRule } from '../rule';

const MOST = 4;

/** Field groups that fields name and no row describes: the Field Group module asks for their type. */
export const fieldGroups: AssumptionRule = (context) => {
  const groups = context.parts.flatMap(({ component, children, own }) => {
    if (own === null || context.roleOf(own) !== 'build' || dispositionOf(context.prepared, own) !== 'build') return [];
    const held = new Set(component.children.filter(isGroupRow).flatMap((row) => [fold(value(row, 'label')), fold(value(row, 'machineName'))]));
    return children.build.flatMap((row) => {
      const group = value(row, 'fieldGroup');
      return row.sheet.type !== 'fields' || isNothing(group) || isGroupRow(row) || held.has(fold(group)) ? [] : [{ row, group }];
    });
  });
  const names = [...new Set(groups.map(({ group }) => group))];
  if (names.length === 0) return [];
  const one = names.length === 1;
  const what = names.length <= MOST ? `The field ${one ? 'group' : 'groups'} ${list(names.map(plain))} ${one ? 'is' : 'are'}` : 'The field groups are';
  return [{ text: `${what} of the type Details: no row says which type.`, about: groups.map(({ row }) => ({ row, key: 'fieldGroup' })) }];
};
